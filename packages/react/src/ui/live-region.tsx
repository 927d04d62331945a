"use client";

import { type Signal, useSignal } from "./signal.ts";

export interface Announcement {
  /** Makes the same text, said again, another announcement. */
  id: number;
  text: string;
}

interface LiveRegionProps {
  announcement: Signal<Announcement>;
  politeness: "polite" | "assertive";
}

/** Read out when its text changes. It has to be there before there is something to say. */
export function LiveRegion({ announcement, politeness }: LiveRegionProps) {
  const { id, text } = useSignal(announcement);
  return (
    <div
      role={politeness === "polite" ? "status" : "alert"}
      aria-live={politeness}
      className="guestlist-visually-hidden"
    >
      {text ? <span key={id}>{text}</span> : null}
    </div>
  );
}
