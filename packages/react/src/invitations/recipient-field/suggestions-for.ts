import { isEmailAddress } from "@guestlist/access";
import type { Recipient } from "../../dialog-state/invite-draft.ts";
import { emailRecipient, isAmong, isCalled, type RecipientOption } from "./recipient.ts";

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

/**
 * What Enter picks before an arrow key was used. While a search runs, the suggestions are those of
 * an earlier text: only one that contains the text of now may be picked.
 */
export function bestMatch(
  text: string,
  suggestions: readonly RecipientOption[],
  searching: boolean,
): RecipientOption | undefined {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return undefined;
  const exact = suggestions.find((option) => isCalled(option, wanted));
  if (exact || !searching) return exact ?? suggestions[0];
  const [first] = suggestions;
  return first && `${first.label} ${first.detail ?? ""}`.toLowerCase().includes(wanted)
    ? first
    : undefined;
}
