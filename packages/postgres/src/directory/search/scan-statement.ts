import type { SearchTerm, SearchTerms } from "@guestlist/api/directory";
import { type SQL, sql } from "drizzle-orm";
import { type KeyColumn, keyText } from "../key-column.ts";
import { normalizedText, tailsOf, wholeTail } from "../normalized-text.ts";
import { bestFirst, type SearchWithin } from "./found.ts";
import { firstWordPattern, wordPattern } from "./word-pattern.ts";

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

/**
 * A subquery of the best matches in one table, named `best`, in any order, that needs nothing but
 * the table. Every text is read and compared with what was typed. Whoever may match is looked at
 * word by word, but not where names that begin with all that was typed are enough.
 */
export function scanStatement(
  { from, key, name, email, organizationId }: ScannedTable,
  collation: string,
  { phrase, main, others }: SearchTerms,
  within: SearchWithin,
): SQL {
  const { limit, typos } = within;
  const normalized = (column: string | null) =>
    sql.raw(column === null ? "''" : normalizedText(`${column}::text`, collation));
  const inOrganization =
    within.organizationId === undefined
      ? sql``
      : sql`where ${sql.raw(organizationId ?? "null")}::text = ${within.organizationId}`;
  const mayMatch = [main, ...others].map((term) => (typos ? mayNearlyHave(term) : mayHave(term)));
  const isExact = sql.join(
    [
      sql`starts_with(tails.tail, ${main.text})`,
      ...others.map((term) => sql`tails.tail ~ ${wordPattern(term, false)}`),
    ],
    sql` and `,
  );
  const isNear = sql.join(
    [
      sql`tails.tail ~ ${firstWordPattern(main, typos)}`,
      ...others.map((term) => sql`tails.tail ~ ${wordPattern(term, typos)}`),
    ],
    sql` and `,
  );

  return sql`(
    with texts as materialized (
      select * from (
        select ${keyText(key)} as id, ${normalized(name)} as name, ${normalized(email)} as email
        from ${sql.raw(from)} ${inOrganization}
        ${/* Not merged with the query around it, so that every text is normalized once. */ sql``}
        offset 0
      ) texts
      where ${sql.join(mayMatch, sql` and `)}
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
        select texts.id, tails.place, tails.tail,
          case when ${isExact} then 1 when ${isNear} then 2 end as rank
        from texts cross join lateral (${sql.raw(tailsOf("texts.name", "texts.email"))}) tails
        where (select count(*) from begun) < ${limit} and texts.id not in (select id from begun)
      ) ranked
      where rank is not null
      order by id, rank, place, tail
    )
    select * from (select * from begun union all select * from others) best
    order by ${bestFirst} limit ${limit}
  ) best`;
}

function mayHave({ text }: SearchTerm): SQL {
  return sql`(strpos(name, ${text}) > 0 or strpos(email, ${text}) > 0)`;
}

/**
 * A slip touches two neighbouring thirds of a term at most, so the other is there as it was typed.
 * Words may stand in another order in a tail, hence the name before and after all.
 */
function mayNearlyHave(term: SearchTerm): SQL {
  const pattern = wordPattern(term, true);
  return sql`concat_ws(' ', name, name, email, name) ~ ${pattern}`;
}
