import { type SearchTail, searchTails } from "../directory/search-tails.ts";
import type { SearchTerm, SearchTerms } from "../directory/search-terms.ts";

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
  const typos = new Map(
    [terms.main, ...terms.others].map((term) => [term, new Set(term.typos)] as const),
  );
  const matches: Match<Found>[] = [];
  for (const entry of entries) {
    const { organizationId } = within;
    if (organizationId !== undefined && entry.found.organizationId !== organizationId) continue;
    const match = matchOf(entry, terms, typos);
    if (match !== null) matches.push(match);
  }
  return matches
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.tail.place - b.tail.place ||
        compare(a.tail.text, b.tail.text) ||
        compare(a.found.id, b.found.id),
    )
    .slice(0, Math.max(0, within.limit))
    .map(({ found }) => found);
}

function matchOf<Found extends Findable>(
  { found, tails }: Entry<Found>,
  { phrase, main, others }: SearchTerms,
  typos: ReadonlyMap<SearchTerm, ReadonlySet<string>>,
): Match<Found> | null {
  const begin = tails.find((tail) => tail.place === 0 && tail.text.startsWith(phrase));
  if (begin !== undefined) return { found, rank: 0, tail: begin };

  const beginsWith = (term: SearchTerm) => (tail: SearchTail) => tail.text.startsWith(term.text);
  const exact = tails.find(beginsWith(main));
  if (exact !== undefined && others.every((term) => tails.some(beginsWith(term)))) {
    return { found, rank: 1, tail: exact };
  }

  const nearly = (term: SearchTerm) => (tail: SearchTail) =>
    beginsWith(term)(tail) || beginsWithOneOf(tail.text, typos.get(term), term.text.length);
  const near = tails.find(nearly(main));
  if (near !== undefined && others.every((term) => tails.some(nearly(term)))) {
    return { found, rank: 2, tail: near };
  }
  return null;
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
