import type { SearchTerm, TypoPattern } from "@guestlist/api/directory";
import { separators } from "../normalized-text.ts";

/** A regular expression of Postgres: somewhere a word begins with the term, or nearly so. */
export function wordPattern(term: SearchTerm, typos: boolean): string {
  return `(?:^|[${separators}])${beginnings(term, typos)}`;
}

/** The same before a text is normalized, when control characters part words as well. */
export function writtenWordPattern({ text }: SearchTerm): string {
  return `(?:^|[\\u0001-\\u0020\\u007f${separators}])${literally(text)}`;
}

/** The same as `wordPattern`, of the first word. */
export function firstWordPattern(term: SearchTerm, typos: boolean): string {
  return `^${beginnings(term, typos)}`;
}

/** Where words begin with the term; the group is the separator before. */
export function wordStartPattern({ text }: SearchTerm): string {
  return `(^|[${separators}])(?=${literally(text)})`;
}

function beginnings(term: SearchTerm, typos: boolean): string {
  return `(?:${[literally(term.text), ...(typos ? term.typos.map(nearly) : [])].join("|")})`;
}

function nearly({ before, letters, after }: TypoPattern): string {
  const one = letters === "" ? "" : `[${literally(letters)}]`;
  return literally(before) + one + literally(after);
}

/** Punctuation with a backslash before it is itself, anywhere in a pattern. */
function literally(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
