import { FOLDED_LENGTH, TAIL_LENGTH } from "@guestlist/api/directory";

/**
 * The functions that say how people are found: the same as `fold` and `searchTails` of
 * `@guestlist/api/directory`, because what is typed is read there and compared here.
 *
 * @param collation one that knows the lower case of every script, quoted
 */
export function foldingFunctions(schema: string, collation: string): string[] {
  return [
    String.raw`create function ${schema}.fold(value text) returns text
language sql immutable parallel safe as $guestlist$
  select left(btrim(regexp_replace(replace(replace(replace(replace(
    translate(
      regexp_replace(
        lower(normalize(left(value, ${FOLDED_LENGTH}), NFKD) collate ${collation}),
        '[\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]', '', 'g'),
      'øłđðħıς', 'olddhiσ'),
    'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    '[\u0001-\u0020\u007f-\u00a0\u2028\u2029]+', ' ', 'g')), ${FOLDED_LENGTH})
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
    select n as name, e as email, ${schema}.pieces(n) as name_pieces, ${schema}.pieces(e) as email_pieces
    from (select ${schema}.fold(coalesce($1, '')) as n, ${schema}.fold(coalesce($2, '')) as e) texts
  ),
  found as (
    select case at when 1 then 0 else 1 end as place,
      array_to_string(name_pieces[at:], '') || ' ' || array_to_string(name_pieces[:at - 1], '') as tail
    from folded, generate_subscripts(name_pieces, 1) at
    where name_pieces[at] <> '' and not starts_with(name_pieces[at], ' ')
    union all
    select 2, array_to_string(email_pieces[at:], '') || ' ' || name
    from folded, generate_subscripts(email_pieces, 1) at
    where email_pieces[at] <> '' and not starts_with(email_pieces[at], ' ')
  )
  select distinct place::smallint, rtrim(left(tail, ${TAIL_LENGTH})) from found
$guestlist$`,
  ];
}
