import type { SearchTerm, SearchTerms } from "@guestlist/api/directory";
import { type SQL, sql } from "drizzle-orm";
import { SCHEMA } from "./schema.ts";

export interface SearchOptions {
  limit: number;
  organizationId: string | undefined;
  /** Whether one slip in a term is forgiven. */
  typos: boolean;
}

/** Someone whose name has one word many times is one match: this often a match may be repeated. */
const REPEATED = 4;

/** What the matches, as `best`, are ordered by. */
export const bestFirst = sql`best.rank, best.place, best.tail collate "C", best.id collate "C"`;

/**
 * A subquery of the best matches of one kind, named `best`, in any order. Each thing that a tail
 * may begin with is one short walk along an index.
 */
export function searchStatement(
  kind: "user" | "group",
  { phrase, main, others }: SearchTerms,
  { limit, organizationId, typos }: SearchOptions,
): SQL {
  const tails = sql.raw(`${SCHEMA}.${kind}_tails`);
  const probes = [{ rank: 0, place: 0, prefix: phrase }];
  for (const place of [0, 1, 2]) {
    if (kind === "group" && place === 2) continue;
    probes.push({ rank: 1, place, prefix: main.text });
    if (!typos) continue;
    for (const prefix of main.typos) probes.push({ rank: 2, place, prefix });
    if (others.length > 0) probes.push({ rank: 2, place, prefix: main.text });
  }
  const column = <Key extends "rank" | "place" | "prefix">(key: Key) =>
    sql.param(probes.map((probe) => probe[key]));
  const exact = others.map((term) => hasTail(tails, [term.text]));
  const nearly = others.map((term) => hasTail(tails, withTypos(term)));
  const within =
    organizationId === undefined ? sql`` : sql`and tails.organization_id = ${organizationId}`;

  return sql`(select * from (
    select distinct on (walk.id) walk.id, probe.rank, probe.place, walk.tail
    from unnest(${column("rank")}::int[], ${column("place")}::int[], ${column("prefix")}::text[])
      as probe (rank, place, prefix)
    cross join lateral (
      select tails.id, tails.tail from ${tails} tails
      where tails.place = probe.place and tails.tail >= probe.prefix
        and tails.tail < probe.prefix || U&'\\+10FFFF' ${within}
        ${others.length === 0 ? sql`` : sql`and case probe.rank when 0 then true when 1 then ${all(exact)} else ${all(nearly)} end`}
      order by tails.tail, tails.id
      limit ${limit * REPEATED}
    ) walk
    order by walk.id, probe.rank, probe.place, walk.tail
  ) best order by ${bestFirst} limit ${limit}) best`;
}

function withTypos(term: SearchTerm): string[] {
  return [term.text, ...term.typos];
}

function hasTail(tails: SQL, prefixes: string[]): SQL {
  return sql`exists (
    select from ${tails} other, unnest(${sql.param(prefixes)}::text[]) as wanted (prefix)
    where other.id = tails.id and starts_with(other.tail, wanted.prefix)
  )`;
}

function all(conditions: SQL[]): SQL {
  return sql`(${sql.join(conditions, sql` and `)})`;
}
