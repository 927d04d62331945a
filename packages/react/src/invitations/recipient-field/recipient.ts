import type { Recipient } from "../../dialog-state/invite-draft.ts";

/** A suggestion. */
export interface RecipientOption extends Recipient {
  /** “Can edit already”: shown at its end, and part of its name. */
  already?: string;
}

/** An address nobody here is known by; two that differ only in case have the same key. */
export function emailRecipient(address: string): Recipient {
  return { key: `email:${address.toLowerCase()}`, kind: "email", label: address };
}

/** Whether the text is this one's whole name or address. */
export function isCalled(recipient: Recipient, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return (
    recipient.label.toLowerCase() === wanted ||
    (recipient.kind === "person" && recipient.detail?.toLowerCase() === wanted)
  );
}

/** Whether this one is in the list, be it as a person there and as that person's address here. */
export function isAmong(recipients: readonly Recipient[], candidate: Recipient): boolean {
  return recipients.some(
    (recipient) =>
      recipient.key === candidate.key ||
      (recipient.kind === "email" && isCalled(candidate, recipient.label)) ||
      (candidate.kind === "email" && isCalled(recipient, candidate.label)),
  );
}
