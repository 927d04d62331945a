import type { SearchTerm, SearchTerms } from "@guestlist/api/directory";
import { type SQL, sql } from "drizzle-orm";
import { type KeyColumn, keyText } from "../key-column.ts";
import { everyWord, normalizedText, tailsOf, wholeTail } from "../normalized-text.ts";
import { bestFirst, type SearchWithin } from "./found.ts";
import {
  firstWordPattern,
  wordPattern,
  wordStartPattern,
  writtenWordPattern,
} from "./word-pattern.ts";

/** A table of the app's in which to search. */
export interface ScannedTable {
  /** With its alias. */
  from: string;
  key: KeyColumn;
  name: string;
  /** `null` where there is none, as of groups. */
  email: string | null;
  organizationId: string | null;
}

/** None merges with the query around it, so that what it says is worked out once for each row. */
const once = sql`offset 0`;

/**
 * A subquery of the best matches in one table, named `best`, in any order, that needs nothing but
 * the table. All of it is read, but few rows are looked at closely: those that hold what was typed
 * or a part of it, and those that may once they are normalized. Where names that begin with all
 * that was typed are enough, other words are not looked for.
 */
export function scanStatement(
  { from, key, name, email, organizationId }: ScannedTable,
  collation: string,
  { phrase, main, others }: SearchTerms,
  { limit, organizationId: wanted, typos }: SearchWithin,
): SQL {
  const inOrganization =
    wanted === undefined
      ? sql``
      : sql`where ${sql.raw(organizationId ?? "null")}::text = ${wanted}`;
  const named = sql.raw(name);
  const addressed = sql.raw(email ?? "null");
  const parts = typos ? thirdsOf(main) : [main.text];
  const holdsPart = (text: string) =>
    sql.join(
      parts.map((part) => sql`strpos(${sql.raw(text)}, ${part}) > 0`),
      sql` or `,
    );
  const looksLike = typos
    ? sql`(${holdsPart("written")})`
    : sql`(${holdsPart("written")} and written ~ ${writtenWordPattern(main)})`;
  const mayMatch = typos
    ? sql`concat_ws(' ', name, name, email, name) ~ ${wordPattern(main, true)}`
    : sql`${holdsPart("name")} or ${holdsPart("email")}`;
  const all = (conditions: SQL[]) => sql.join(conditions, sql` and `);
  const isExact = all([
    sql`starts_with(tail, ${main.text})`,
    ...others.map((term) => sql`tail ~ ${wordPattern(term, false)}`),
  ]);
  const isNear = all([
    sql`tail ~ ${firstWordPattern(main, true)}`,
    ...others.map((term) => sql`tail ~ ${wordPattern(term, true)}`),
  ]);
  const rank = typos
    ? sql`case when ${isExact} then 1 when ${isNear} then 2 end`
    : sql`case when ${isExact} then 1 end`;
  // Where a space was left out, the words may stand apart: that is only seen in a whole tail.
  const wordStart = typos ? sql.raw(everyWord) : sql`${wordStartPattern(main)}::text`;

  return sql`(
    with texts as materialized (
      select * from (
        select id, ${sql.raw(normalizedText("name", collation))} as name,
          ${sql.raw(normalizedText("email", collation))} as email
        from (
          select ${keyText(key)} as id, ${named}::text as name, ${addressed}::text as email,
            lower(concat_ws(' ', left(${named}::text, 200), left(${addressed}::text, 200)) collate "C")
              as written
          from ${sql.raw(from)} ${inOrganization} ${once}
        ) written
        where octet_length(written) <> length(written) or ${looksLike} ${once}
      ) texts
      where ${mayMatch}
    ),
    begun as materialized (
      select id, 0 as rank, 0::smallint as place, tail
      from (select id, ${sql.raw(wholeTail("name", "email"))} as tail from texts where name <> '') whole
      where starts_with(tail, ${phrase})
      order by tail, id limit ${limit}
    ),
    others as (
      select distinct on (id) id, rank, place, tail
      from (
        select id, place, tail, ${rank} as rank
        from texts
        cross join (select ${wordStart} as start) typed
        cross join lateral (
          select * from (${sql.raw(tailsOf("texts.name", "texts.email", "typed.start"))}) tails ${once}
        ) tails
        where (select count(*) from begun) < ${limit} and id not in (select id from begun)
      ) ranked
      where rank is not null
      order by id, rank, place, tail
    )
    select * from (select * from begun union all select * from others) best
    order by ${bestFirst} limit ${limit}
  ) best`;
}

/** One slip touches two neighbouring thirds at most, so that the other stands there as typed. */
function thirdsOf({ text }: SearchTerm): string[] {
  const letters = Array.from(text);
  const third = Math.floor(letters.length / 3);
  const cuts = [0, third, 2 * third, letters.length];
  return third === 0 ? [""] : [0, 1, 2].map((at) => letters.slice(cuts[at], cuts[at + 1]).join(""));
}
