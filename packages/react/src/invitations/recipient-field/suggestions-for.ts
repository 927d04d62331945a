import { isEmailAddress } from "@guestlist/access";
import { emailRecipient } from "./email-recipient.ts";
import { isAmong } from "./is-among.ts";
import { isCalled } from "./is-called.ts";
import type { Recipient } from "./recipient.ts";
import type { RecipientOption } from "./recipient-option.ts";

/** What is offered: who is not chosen yet, and a whole address that is nobody's. */
export function suggestionsFor(
  text: string,
  options: readonly RecipientOption[],
  recipients: readonly Recipient[],
  emailAllowed: boolean,
): readonly RecipientOption[] {
  const left = options.filter((option) => !isAmong(recipients, option));
  const address = text.trim();
  if (!emailAllowed || !isEmailAddress(address)) return left;
  const unknown = emailRecipient(address);
  return isAmong(recipients, unknown) || options.some((option) => isCalled(option, address))
    ? left
    : [unknown, ...left];
}
