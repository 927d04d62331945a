import { normalizeText } from "@guestlist/access";
import { TAIL_LENGTH } from "./search-tails.ts";
import { type TypoPattern, typoPatterns } from "./typo-prefixes.ts";

const FEWEST_CHARACTERS = 2;
const MOST_TERMS = 6;

/** One word of what was typed. */
export interface SearchTerm {
  text: string;
  /** What else it may have been meant to be; `typoPrefixes` writes them out. */
  typos: TypoPattern[];
}

/** What was typed, as tails are compared with it. */
export interface SearchTerms {
  /** All of it: a name that begins with it is the best match. */
  phrase: string;
  /** The longest word, the one to look for. */
  main: SearchTerm;
  /** The other words: a tail that begins with `main` must have each of them, too. */
  others: SearchTerm[];
}

/**
 * Reads what was typed, or answers `null` when it is too short to search for. A leading `@` of a
 * word is dropped; everything else is literal.
 */
export function searchTerms(text: string): SearchTerms | null {
  const words = normalizeText(text)
    .split(" ")
    .map((word) => (word.startsWith("@") && word.length > 1 ? word.slice(1) : word))
    .map((word) => Array.from(word).slice(0, TAIL_LENGTH).join(""))
    .filter((word) => word !== "")
    .slice(0, MOST_TERMS);
  const phrase = Array.from(words.join(" ")).slice(0, TAIL_LENGTH).join("").trimEnd();
  if (Array.from(phrase).length < FEWEST_CHARACTERS) return null;
  const terms = words.map((word) => ({ text: word, typos: typoPatterns(word) }));
  const main = terms.reduce((longest, term) =>
    term.text.length > longest.text.length ? term : longest,
  );
  return { phrase, main, others: terms.filter((term) => term !== main) };
}
