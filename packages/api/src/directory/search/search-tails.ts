import { normalizeText } from "@guestlist/access";

/** How much of a tail, and of what is typed, is compared. */
export const TAIL_LENGTH = 96;

/** Where a tail was found: at the start of the name, at another word of it, in the address. */
export type SearchPlace = 0 | 1 | 2;

/** A text that begins at a word, with what follows it, so that a prefix of it is a match. */
export interface SearchTail {
  place: SearchPlace;
  text: string;
}

/** What parts words: ASCII punctuation and general punctuation. Everything else is in a word. */
const AFTER_A_SEPARATOR =
  /(?<=^|[\u0020-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e\u2010-\u2027])[^ ]/g;

/**
 * Every text by which someone is found. Each has all of the name and the address, only turned so
 * that another word is first: it alone tells whether the other words of a search are there, and
 * those that begin alike are in the order of the names.
 *
 * @example
 * searchTails("Zoe Martin", "zoe@acme.io").map((tail) => tail.text)
 * // "zoe martin zoe@acme.io", "martin zoe zoe@acme.io", "zoe@acme.io zoe martin",
 * // "acme.io zoe martin zoe@", "io zoe martin zoe@acme."
 */
export function searchTails(name: string, email?: string): SearchTail[] {
  const ownName = normalizeText(name);
  const address = normalizeText(email ?? "");
  const tails: SearchTail[] = [];
  for (const start of wordStarts(ownName)) {
    const parts = [ownName.slice(start), ownName.slice(0, start), address];
    tails.push({ place: start === 0 ? 0 : 1, text: joined(parts) });
  }
  for (const start of wordStarts(address)) {
    const parts = [address.slice(start), ownName, address.slice(0, start)];
    tails.push({ place: 2, text: joined(parts) });
  }
  return tails;
}

/** The positions at which words begin. */
export function wordStarts(text: string): number[] {
  return Array.from(text.matchAll(AFTER_A_SEPARATOR), (match) => match.index);
}

function joined(parts: readonly string[]): string {
  const whole = parts
    .map((part) => part.trimEnd())
    .filter((part) => part !== "")
    .join(" ");
  return Array.from(whole).slice(0, TAIL_LENGTH).join("").trimEnd();
}
