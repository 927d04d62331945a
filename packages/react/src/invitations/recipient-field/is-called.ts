import type { Recipient } from "./recipient.ts";

/** Whether the text is this one's whole name or address. */
export function isCalled(recipient: Recipient, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return (
    recipient.label.toLowerCase() === wanted ||
    (recipient.kind === "person" && recipient.detail?.toLowerCase() === wanted)
  );
}
