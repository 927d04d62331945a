/**
 * What `normalizeText` does, for whoever must do the same elsewhere, such as in a database. Sets
 * of characters are written as they stand between the brackets of a regular expression.
 */
export const normalization = {
  /** How much of a text is kept, in characters. */
  characters: 200,
  /**
   * Accents, points and what nobody sees. The vowels of Indic scripts and the voicing of Japanese
   * are marks as well, but without them a word is another word: they stay.
   */
  dropped: String.raw`\u00ad\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u061c\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u2069\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff`,
  /** Letters that Unicode does not take apart. */
  replaced: {
    ß: "ss",
    æ: "ae",
    œ: "oe",
    þ: "th",
    ø: "o",
    ł: "l",
    đ: "d",
    ð: "d",
    ħ: "h",
    ŧ: "t",
    ı: "i",
    // Which of the two it is depends on the letters around it.
    ς: "σ",
  },
  /** Between words; a database has no `\u0000` in a text. */
  spaces: String.raw`\u0001-\u0020\u007f-\u00a0\u1680\u2028\u2029`,
} as const;

const replaced = new Map(Object.entries(normalization.replaced));
const dropped = new RegExp(`[${normalization.dropped}]+`, "g");
// Stryker disable next-line StringLiteral: Any other letter is replaced by itself.
const replaceable = new RegExp(`[${[...replaced.keys()].join("")}]`, "g");
const spaces = new RegExp(`[\u0000${normalization.spaces}]+`, "g");

/**
 * Text as every search compares it: lower case, without accents, compatibility forms made plain,
 * spaces collapsed, invisible characters gone, the first 200 characters of it. In no language of
 * its own, since names come in many.
 *
 * @example
 * normalizeText("  Zoë\tSØRENSEN ") // "zoe sorensen"
 */
export function normalizeText(text: string): string {
  const folded = beginningOf(text)
    .normalize("NFKD")
    .toLowerCase()
    .replace(dropped, "")
    .replace(replaceable, (letter) => replaced.get(letter) ?? letter)
    .replace(spaces, " ")
    .trim();
  return beginningOf(folded).trimEnd();
}

/** Names are shorter, and what is hostile must not cost anything. */
function beginningOf(text: string): string {
  const most = normalization.characters;
  // Stryker disable next-line ConditionalExpression, EqualityOperator: It saves work: what is short is kept whole anyway.
  if (text.length <= most) return text;
  return Array.from(text.slice(0, 2 * most))
    .slice(0, most)
    .join("");
}
