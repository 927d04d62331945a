"use client";

import { dialogTexts } from "../messages/dialog-texts.ts";
import { useTexts } from "../messages/use-texts.ts";

const widths = ["38%", "30%", "44%", "34%", "40%"];

/** The list before it is known: as many rows as it keeps room for. */
export function PeopleSkeleton() {
  const { people, dialog } = useTexts(dialogTexts);
  return (
    <>
      <div className="guestlist-section-bar">
        <h3 className="guestlist-section-heading">{people.list}</h3>
      </div>
      <div className="guestlist-rows">
        <span className="guestlist-visually-hidden">{dialog.loading}</span>
        {widths.map((width) => (
          <div key={width} aria-hidden="true" className="guestlist-row">
            <span className="guestlist-skeleton" data-shape="circle" />
            <span className="guestlist-row-text">
              <span className="guestlist-skeleton" style={{ inlineSize: width }} />
            </span>
          </div>
        ))}
      </div>
    </>
  );
}
