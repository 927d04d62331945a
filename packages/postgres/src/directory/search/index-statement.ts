import { type SearchTerms, typoPrefixes } from "@guestlist/api/directory";
import { type SQL, sql } from "drizzle-orm";
import { SCHEMA } from "../search-index/schema.ts";
import { bestFirst, type SearchWithin } from "./found.ts";
import { wordPattern } from "./word-pattern.ts";

/** One person may be found by several words, of the name and of the address: rows for each match. */
const ROWS_PER_WALK = 4;
const ROWS_PER_MATCH = 8;

/** No normalized text has it: one long parameter is read much faster than an array of hundreds. */
const BETWEEN = "\u0001";

/**
 * A subquery of the best matches of one kind, named `best`, in any order, from the tables that
 * `migrateDirectory` made. Each thing that a tail may begin with is one short walk along an index.
 * The walks are made best first, and none begins with what another of its rank does, so their rows
 * come in order and the last walks are seldom made.
 */
export function indexStatement(
  kind: "user" | "group",
  { phrase, main, others }: SearchTerms,
  { limit, organizationId, typos }: SearchWithin,
): SQL {
  const tails = sql.raw(`${SCHEMA}.${kind}_tails`);
  const places = kind === "user" ? [0, 1, 2] : [0, 1];
  const slips = typos ? typoPrefixes(main.typos) : [];
  if (typos && others.length > 0) slips.push(main.text);
  const walks = places.flatMap((place) => [
    // With one word the first walk of rank 1 would be that of rank 0 again.
    ...(others.length === 0 && place === 0 ? [] : [{ rank: 1, place }]),
    ...(slips.length === 0 ? [] : [{ rank: 2, place }]),
  ]);
  const ordered = [{ rank: 0, place: 0 }, ...walks.sort((a, b) => a.rank - b.rank)];
  const conditions = [
    sql`tails.place = probe.place and tails.tail >= wanted.prefix`,
    sql`tails.tail < wanted.prefix || U&'\\+10FFFF'`,
  ];
  if (organizationId !== undefined) {
    conditions.push(sql`tails.organization_id = ${organizationId}`);
  }
  for (const term of others) {
    // Looking for the letters alone is quick, and most often they are not there.
    const exactly = sql`(strpos(tails.tail, ${term.text}) > 0 and tails.tail ~ ${wordPattern(term, false)})`;
    const nearly = typos ? sql`tails.tail ~ ${wordPattern(term, true)}` : sql`false`;
    conditions.push(
      sql`case probe.rank when 0 then true when 1 then ${exactly} else ${nearly} end`,
    );
  }

  const prefixes = [phrase, main.text, slips.sort().join(BETWEEN)];
  const rows = ordered.map(
    ({ rank, place }) => sql`(${rank}::int, ${place}::int, ${prefixes[rank]}::text)`,
  );

  return sql`(select * from (
    select distinct on (id) * from (
      select walk.id, probe.rank, probe.place, walk.tail
      from (values ${sql.join(rows, sql`, `)}) as probe (rank, place, prefixes)
      cross join lateral string_to_table(probe.prefixes, ${BETWEEN}) as wanted (prefix)
      cross join lateral (
        select tails.id, tails.tail from ${tails} tails
        where ${sql.join(conditions, sql` and `)}
        order by tails.tail, tails.id
        limit ${limit * ROWS_PER_WALK}
      ) walk
      limit ${limit * ROWS_PER_MATCH}
    ) walked
    order by id, rank, place, tail
  ) best order by ${bestFirst} limit ${limit}) best`;
}
