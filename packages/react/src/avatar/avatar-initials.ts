let graphemes: Intl.Segmenter | undefined;

/**
 * One or two characters that stand for a name: the first of its first and last word, or the first
 * two of a single word. What a reader sees as one character stays whole; punctuation and what only
 * turns the direction of text are passed over.
 */
export function initialsOf(name: string): string {
  const words = (name.match(/\S+/g) ?? []).map(letters).filter(([first]) => first);
  const [[first = "?", second = ""] = []] = words;
  const [last] = words.length > 1 ? (words.at(-1) ?? []) : [];
  return first.toLocaleUpperCase() + (last?.toLocaleUpperCase() ?? second);
}

function letters(word: string): string[] {
  graphemes ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return Array.from(graphemes.segment(word), ({ segment }) => segment).filter((segment) =>
    /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(segment),
  );
}
