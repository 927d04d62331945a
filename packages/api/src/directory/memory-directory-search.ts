import { type SearchTail, searchTails, wordStarts } from "./search/search-tails.ts";
import type { SearchTerm, SearchTerms } from "./search/search-terms.ts";
import { typoPrefixes } from "./search/typo-prefixes.ts";

interface Findable {
  id: string;
  name: string;
  organizationId?: string;
}

interface Entry<Found extends Findable> {
  found: Found;
  tails: SearchTail[];
}

interface Match<Found extends Findable> {
  found: Found;
  /** 0: the name begins with all that was typed; 1: every word is there; 2: with a slip. */
  rank: 0 | 1 | 2;
  tail: SearchTail;
}

/** Prepares a person or a group for `searchEntries`. */
export function searchEntry<Found extends Findable>(found: Found, email?: string): Entry<Found> {
  const tails = searchTails(found.name, email);
  tails.sort((a, b) => a.place - b.place || compare(a.text, b.text));
  return { found, tails };
}

/** The best matches among the entries, best first. */
export function searchEntries<Found extends Findable>(
  entries: readonly Entry<Found>[],
  terms: SearchTerms,
  within: { limit: number; organizationId: string | undefined },
): Found[] {
  const { limit, organizationId } = within;
  const typos = new Map(
    [terms.main, ...terms.others].map((term) => [term, new Set(typoPrefixes(term.typos))]),
  );
  const exactly = (term: SearchTerm, text: string) => text.startsWith(term.text);
  const nearly = (term: SearchTerm, text: string) =>
    exactly(term, text) || beginsWithOneOf(text, typos.get(term), term.text.length);

  const matchOf = ({ found, tails }: Entry<Found>): Match<Found> | null => {
    const start = tails.find(({ place, text }) => place === 0 && text.startsWith(terms.phrase));
    if (start !== undefined) return { found, rank: 0, tail: start };
    const exact = tails.find(({ text }) => hasAll(text, terms, exactly));
    if (exact !== undefined) return { found, rank: 1, tail: exact };
    const near = tails.find(({ text }) => hasAll(text, terms, nearly));
    return near === undefined ? null : { found, rank: 2, tail: near };
  };

  return entries
    .filter(({ found }) => organizationId === undefined || found.organizationId === organizationId)
    .map(matchOf)
    .filter((match) => match !== null)
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.tail.place - b.tail.place ||
        compare(a.tail.text, b.tail.text) ||
        compare(a.found.id, b.found.id),
    )
    .slice(0, Math.max(0, limit))
    .map(({ found }) => found);
}

function hasAll(
  tail: string,
  { main, others }: SearchTerms,
  begins: (term: SearchTerm, text: string) => boolean,
): boolean {
  if (!begins(main, tail)) return false;
  const words = others.length === 0 ? [] : wordStarts(tail).map((start) => tail.slice(start));
  return others.every((term) => words.some((word) => begins(term, word)));
}

/** A slip makes a term one character shorter or longer; characters have one or two code units. */
function beginsWithOneOf(
  text: string,
  prefixes: ReadonlySet<string> | undefined,
  length: number,
): boolean {
  if (prefixes === undefined || prefixes.size === 0) return false;
  for (let end = length - 2; end <= length + 2; end += 1) {
    if (prefixes.has(text.slice(0, end))) return true;
  }
  return false;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
