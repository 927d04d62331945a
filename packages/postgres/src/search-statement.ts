import { type SearchTerms, typoPrefixes } from "@guestlist/api/directory";
import { type SQL, sql } from "drizzle-orm";
import { SCHEMA } from "./schema.ts";
import { wordPattern } from "./word-pattern.ts";

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
  const slips = typos ? typoPrefixes(main.typos) : [];
  const probes = [{ rank: 0, place: 0, prefix: phrase }];
  for (const place of [0, 1, 2]) {
    if (kind === "group" && place === 2) continue;
    probes.push({ rank: 1, place, prefix: main.text });
    for (const prefix of slips) probes.push({ rank: 2, place, prefix });
    if (typos && others.length > 0) probes.push({ rank: 2, place, prefix: main.text });
  }
  const column = <Key extends "rank" | "place" | "prefix">(key: Key) =>
    sql.param(probes.map((probe) => probe[key]));
  const conditions = [
    sql`tails.place = probe.place and tails.tail >= probe.prefix`,
    sql`tails.tail < probe.prefix || U&'\\+10FFFF'`,
  ];
  if (organizationId !== undefined) {
    conditions.push(sql`tails.organization_id = ${organizationId}`);
  }
  for (const term of others) {
    const exactly = sql`tails.tail ~ ${wordPattern(term, false)}`;
    const nearly = typos ? sql`tails.tail ~ ${wordPattern(term, true)}` : sql`false`;
    conditions.push(
      sql`case probe.rank when 0 then true when 1 then ${exactly} else ${nearly} end`,
    );
  }

  return sql`(select * from (
    select distinct on (walk.id) walk.id, probe.rank, probe.place, walk.tail
    from unnest(${column("rank")}::int[], ${column("place")}::int[], ${column("prefix")}::text[])
      as probe (rank, place, prefix)
    cross join lateral (
      select tails.id, tails.tail from ${tails} tails
      where ${sql.join(conditions, sql` and `)}
      order by tails.tail, tails.id
      limit ${limit * REPEATED}
    ) walk
    order by walk.id, probe.rank, probe.place, walk.tail
  ) best order by ${bestFirst} limit ${limit}) best`;
}
