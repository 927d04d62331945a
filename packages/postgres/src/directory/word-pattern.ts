import type { SearchTerm, TypoPattern } from "@guestlist/api/directory";

/** The same separators as those `pieces` cuts after. */
const WORD_START = String.raw`(?:^|[\u0020-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e\u2010-\u2027])`;

/** A regular expression of Postgres: somewhere a word begins with the term, or nearly so. */
export function wordPattern(term: SearchTerm, typos: boolean): string {
  const beginnings = [literally(term.text), ...(typos ? term.typos.map(nearly) : [])];
  return `${WORD_START}(?:${beginnings.join("|")})`;
}

function nearly({ before, letters, after }: TypoPattern): string {
  const one = letters === "" ? "" : `[${literally(letters)}]`;
  return literally(before) + one + literally(after);
}

/** Punctuation with a backslash before it is itself, anywhere in a pattern. */
function literally(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
