/** Fewer letters are like too many names to guess. */
const FEWEST_LETTERS = 4;
/** Who types anything else, a `%` or a `_`, means it. */
const WITHOUT_SYMBOLS = /^[\p{L}\p{M}\p{N}'.@+-]+$/u;
/** Further on a slip is not looked for: what is before it is telling enough. */
const LAST_POSITION = 12;

const ALPHABETS: readonly { letter: RegExp; letters: string }[] = [
  { letter: /[a-z]/, letters: "abcdefghijklmnopqrstuvwxyz" },
  { letter: /[α-ω]/, letters: "αβγδεζηθικλμνξοπρστυφχψω" },
  { letter: /[а-я]/, letters: "абвгдежзиклмнопрстуфхцчшщъыьэюя" },
];

/** What people leave out: "obrien", "jeanluc". */
const LEFT_OUT = " '-.";

/** What a word may begin with: `before`, one of `letters` if there are any, `after`. */
export interface TypoPattern {
  before: string;
  letters: string;
  after: string;
}

/**
 * What a word may begin with when one letter of the term was wrong, missing, too many, or two were
 * swapped. None below four letters and for terms with symbols.
 */
export function typoPatterns(term: string): TypoPattern[] {
  if (!WITHOUT_SYMBOLS.test(term)) return [];
  if ((term.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return [];
  const letters = Array.from(term);
  const alphabet = ALPHABETS.filter(({ letter }) => letter.test(term))
    .map((script) => script.letters)
    .join("");
  const patterns: TypoPattern[] = [];
  for (let at = 0; at < Math.min(letters.length, LAST_POSITION); at += 1) {
    const before = letters.slice(0, at).join("");
    const [letter = "", next = "", ...rest] = letters.slice(at);
    const after = next + rest.join("");
    const leftOut = at === 0 ? alphabet : alphabet + LEFT_OUT;
    patterns.push({ before, letters: "", after });
    if (next !== "")
      patterns.push({ before: before + next, letters: "", after: letter + rest.join("") });
    if (alphabet !== "") patterns.push({ before, letters: alphabet, after });
    if (leftOut !== "") patterns.push({ before, letters: leftOut, after: letter + after });
  }
  return patterns;
}

/**
 * Everything the patterns stand for, so that finding it needs only an ordered index, in any
 * database. None begins with another one: no tail is found by two of them.
 *
 * @example
 * typoPrefixes(typoPatterns("marten")).includes("martin") // true
 */
export function typoPrefixes(patterns: readonly TypoPattern[]): string[] {
  const prefixes = new Set<string>();
  for (const { before, letters, after } of patterns) {
    if (letters === "") prefixes.add(before + after);
    for (const letter of letters) prefixes.add(before + letter + after);
  }
  return Array.from(prefixes).filter((prefix) => {
    for (let end = 1; end < prefix.length; end += 1) {
      if (prefixes.has(prefix.slice(0, end))) return false;
    }
    return true;
  });
}
