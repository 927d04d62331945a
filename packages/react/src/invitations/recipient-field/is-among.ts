import { isCalled } from "./is-called.ts";
import type { Recipient } from "./recipient.ts";

/** Whether this one is in the list, be it as a person there and as that person's address here. */
export function isAmong(recipients: readonly Recipient[], candidate: Recipient): boolean {
  return recipients.some(
    (recipient) =>
      recipient.key === candidate.key ||
      (recipient.kind === "email" && isCalled(candidate, recipient.label)) ||
      (candidate.kind === "email" && isCalled(recipient, candidate.label)),
  );
}
