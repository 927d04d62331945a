"use client";

import { useId, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useTexts } from "../messages/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { useEscape } from "../ui/escape.ts";
import { BackIcon } from "../ui/icons.tsx";
import { ActivityList } from "./activity-list.tsx";
import { activityTexts } from "./texts.ts";

export interface ActivityPanelProps {
  /** What opened it; gets the focus back. */
  opener: HTMLElement;
  onClose(): void;
}

/** Who gave what to whom, over the parts of the dialog. Escape and Back lead back to them. */
export function ActivityPanel({ opener, onClose }: ActivityPanelProps) {
  const { dialog, activity } = useTexts(activityTexts);

  const headingId = useId();
  const back = useRef<HTMLButtonElement>(null);
  const host = opener.closest('[role="dialog"]');

  useEscape(onClose);
  useLayoutEffect(() => {
    // Out of sight and out of reach, but it keeps the dialog's height.
    const parts = opener.closest<HTMLElement>(".guestlist-dialog-parts");
    parts?.style.setProperty("visibility", "hidden");
    back.current?.focus();
    return () => {
      parts?.style.removeProperty("visibility");
      if (opener.isConnected) opener.focus();
    };
  }, [opener]);

  if (!host) return null;
  return createPortal(
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> is for fields
    <div role="group" aria-labelledby={headingId} className="guestlist-activity">
      <div className="guestlist-activity-header">
        <Button ref={back} icon aria-label={activity.back} onClick={onClose}>
          <BackIcon />
        </Button>
        <h3 id={headingId} className="guestlist-activity-heading">
          {dialog.activity}
        </h3>
      </div>
      <ActivityList />
    </div>,
    host,
  );
}
