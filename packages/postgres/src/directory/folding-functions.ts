import { limits, normalization } from "@guestlist/access";
import { TAIL_LENGTH } from "@guestlist/api/directory";

/**
 * The functions that say how people are found: the same as `normalizeText` of `@guestlist/access`
 * and `searchTails` of `@guestlist/api/directory`, because what is typed is read there and compared here.
 *
 * @param collation one that knows the lower case of every script, quoted
 */
export function foldingFunctions(schema: string, collation: string): string[] {
  return [
    `create function ${schema}.fold(value text) returns text
language sql immutable parallel safe as $guestlist$
  select ${foldedValue(collation)}
$guestlist$`,
    // No address is longer (RFC 3696); what is would not fit into the index.
    `create function ${schema}.address(value text) returns text
language sql immutable parallel safe as $guestlist$
  select case when length(value) <= 320 then lower(value collate ${collation}) end
$guestlist$`,
    // What a text is made of when it is cut after every separator.
    String.raw`create function ${schema}.pieces(folded text) returns text[]
language sql immutable parallel safe as $guestlist$
  select string_to_array(
    regexp_replace(folded,
      '([\u0020-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e\u2010-\u2027])', E'\\1\x01', 'g'),
    E'\x01')
$guestlist$`,
    `create function ${schema}.tails(name text, email text) returns table (place smallint, tail text)
language sql immutable parallel safe as $guestlist$
  with folded as (
    select name, email, ${schema}.pieces(name) as of_name, ${schema}.pieces(email) as of_email
    from (select ${schema}.fold(coalesce($1, '')) as name, ${schema}.fold(coalesce($2, '')) as email) texts
  ),
  turned as (
    select case at when 1 then 0 else 1 end as place, array_to_string(of_name[at:], '') as first,
      array_to_string(of_name[:at - 1], '') as second, email as third
    from folded, generate_subscripts(of_name, 1) at
    where of_name[at] <> '' and not starts_with(of_name[at], ' ')
    union all
    select 2, array_to_string(of_email[at:], ''), name, array_to_string(of_email[:at - 1], '')
    from folded, generate_subscripts(of_email, 1) at
    where of_email[at] <> '' and not starts_with(of_email[at], ' ')
  )
  select distinct place::smallint, rtrim(left(
    concat_ws(' ', rtrim(first), nullif(rtrim(second), ''), nullif(rtrim(third), '')), ${TAIL_LENGTH}))
  from turned
$guestlist$`,
  ];
}

/** The steps of `normalizeText`, in their order, on the parameter `value`. */
function foldedValue(collation: string): string {
  const { normalizedCharacters: most } = limits;
  const { dropped, replaced, spaces } = normalization;
  const letters = Object.entries(replaced);
  const single = letters.filter(([, becomes]) => becomes.length === 1);
  const from = single.map(([letter]) => letter).join("");
  const to = single.map(([, becomes]) => becomes).join("");
  const lower = `lower(normalize(left(value, ${most}), NFKD) collate ${collation})`;
  const plain = letters
    .filter(([, becomes]) => becomes.length > 1)
    .reduce(
      (text, [letter, becomes]) => `replace(${text}, '${letter}', '${becomes}')`,
      `translate(regexp_replace(${lower}, '[${dropped}]', '', 'g'), '${from}', '${to}')`,
    );
  return `rtrim(left(btrim(regexp_replace(${plain}, '[${spaces}]+', ' ', 'g')), ${most}))`;
}
