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

/**
 * What a word may begin with when one letter of the term was wrong, missing, too many, or two were
 * swapped. Finding them needs only an ordered index, in any database. Empty below four letters
 * and for terms with symbols.
 * None begins with another one, so nobody is found twice by the same tail.
 *
 * @example
 * typoPrefixes("marten").includes("martin") // true
 */
export function typoPrefixes(term: string): string[] {
  if (!WITHOUT_SYMBOLS.test(term)) return [];
  if ((term.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return [];
  const letters = Array.from(term);
  const alphabet = ALPHABETS.filter(({ letter }) => letter.test(term))
    .map((script) => script.letters)
    .join("");
  const prefixes = new Set<string>();
  for (let at = 0; at < Math.min(letters.length, LAST_POSITION); at += 1) {
    const before = letters.slice(0, at).join("");
    const [letter = "", next = "", ...rest] = letters.slice(at);
    const after = next + rest.join("");
    prefixes.add(before + after);
    if (next !== "") prefixes.add(before + next + letter + rest.join(""));
    for (const other of alphabet) {
      prefixes.add(before + other + after);
      prefixes.add(before + other + letter + after);
    }
    for (const other of LEFT_OUT) prefixes.add(before + other + letter + after);
  }
  prefixes.delete(term);
  return withoutLonger(prefixes).filter((prefix) => prefix.trimStart() === prefix);
}

function withoutLonger(prefixes: Set<string>): string[] {
  return Array.from(prefixes).filter((prefix) => {
    for (let end = 1; end < prefix.length; end += 1) {
      if (prefixes.has(prefix.slice(0, end))) return false;
    }
    return prefix !== "";
  });
}
