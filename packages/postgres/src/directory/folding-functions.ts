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
