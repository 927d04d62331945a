import { limits } from "@guestlist/access";
import { ShareApiError } from "../http/index.ts";

/**
 * What was typed to search for people.
 * @throws {ShareApiError} `invalid_body` when it is too long to be looked for
 */
export function requireSearchText(typed: string | undefined): string {
  const text = typed?.trim() ?? "";
  if (text.length > limits.searchLength) throw new ShareApiError("invalid_body");
  return text;
}

/** Whether it would find nearly everyone. */
export function isTooShort(text: string): boolean {
  return [...text].length < limits.searchCharacters;
}
