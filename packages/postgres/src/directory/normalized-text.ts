import { limits, normalization } from "@guestlist/access";
import { TAIL_LENGTH } from "@guestlist/api/directory";

/**
 * `normalizeText` of `@guestlist/access`, of an expression that is a text or null: the API reads
 * what is typed, the database compares it, and both must read alike.
 *
 * @param collation one that knows the lower case of every script, quoted
 */
export function normalizedText(text: string, collation: string): string {
  const { characters: most, dropped, replaced, spaces } = normalization;
  const beginning = `left(coalesce(${text}, ''), ${most})`;
  const letters = Object.entries(replaced);
  const single = letters.filter(([, becomes]) => becomes.length === 1);
  const from = single.map(([letter]) => letter).join("");
  const to = single.map(([, becomes]) => becomes).join("");
  const lower = `(lower(normalize(${beginning}, NFKD) collate ${collation}) collate "C")`;
  const unmarked = `regexp_replace(${lower}, '[${dropped}]', '', 'g')`;
  const plain = letters
    .filter(([, becomes]) => becomes.length > 1)
    .reduce(
      (lettered, [letter, becomes]) => `replace(${lettered}, '${letter}', '${becomes}')`,
      `translate(${unmarked}, '${from}', '${to}')`,
    );
  // Most names are ASCII, of which nothing but the case changes.
  return `rtrim(left(btrim(regexp_replace(
    case when octet_length(${beginning}) = length(${beginning}) then lower(${beginning} collate "C")
      else ${plain} end,
    '[${spaces}]+', ' ', 'g')), ${most})) collate "C"`;
}

/** Between words: ASCII punctuation and general punctuation. Everything else is in a word. */
export const separators = String.raw`\u0020-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e\u2010-\u2027`;

/**
 * `searchTails` of `@guestlist/api/directory`: a query for `place` and `tail`, given expressions of
 * two normalized texts and of a pattern that says, as `everyWord` does, where tails begin.
 */
export function tailsOf(name: string, email: string, wordStart: string): string {
  const from = "array_to_string(parts[at:], '')";
  const before = "array_to_string(parts[:at - 1], '')";
  const turned = (text: string, place: string, ...others: string[]) => String.raw`
    select (${place})::smallint as place, ${joined(from, ...others)} as tail
    from (
      select string_to_array(regexp_replace(${text}, ${wordStart}, E'\\1\x01', 'g'), E'\x01') as parts
      -- Not merged with the query around it, which would cut at every mention.
      offset 0
    ) cut, generate_series(2, cardinality(parts)) at`;
  return `${turned(name, "case when at = 2 and parts[1] = '' then 0 else 1 end", before, email)}
    union all ${turned(email, "2", name, before)}`;
}

/** The beginning of every word, after the separator before it. */
export const everyWord = `'(^|[${separators}])(?=[^ ])'`;

/** The tail that begins with the name. */
export function wholeTail(name: string, email: string): string {
  return joined(name, email);
}

function joined(first: string, ...others: string[]): string {
  const rest = others.map((other) => `nullif(rtrim(${other}), '')`).join(", ");
  return `rtrim(left(concat_ws(' ', rtrim(${first}), ${rest}), ${TAIL_LENGTH})) collate "C"`;
}

/** An address as it is compared. What is longer is none, and would not fit into an index. */
export function comparedAddress(text: string, collation: string): string {
  return `case when length(${text}) <= ${limits.emailLength} then lower(${text} collate ${collation}) end`;
}
