const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  // Which of the two it is depends on the letters around it.
  ς: "σ",
};

/** How much of a text counts: names are shorter, and what is hostile must not cost anything. */
export const FOLDED_LENGTH = 200;

/**
 * Text as search compares it: lower case, without accents, compatibility forms made plain, spaces
 * collapsed, invisible marks of direction gone, the first `FOLDED_LENGTH` characters of it.
 *
 * @example
 * fold("  Zoë\tMARTÍN ") // "zoe martin"
 */
export function fold(text: string): string {
  const folded = first(text)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/[ßæœþøłđðħıς]/g, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
    .replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]+/g, " ")
    .trim();
  return first(folded);
}

function first(text: string): string {
  if (text.length <= FOLDED_LENGTH) return text;
  return Array.from(text.slice(0, 2 * FOLDED_LENGTH))
    .slice(0, FOLDED_LENGTH)
    .join("");
}
