import { isCalled } from "./is-called.ts";
import type { RecipientOption } from "./recipient-option.ts";

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
