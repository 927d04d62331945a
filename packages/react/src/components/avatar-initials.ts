let graphemes: Intl.Segmenter | undefined;

const visible = /[\p{Letter}\p{Number}\p{Extended_Pictographic}]/u;

/**
 * One or two characters that stand for a name: the first of its first and last word, or the first
 * two of a single word. What a reader sees as one character stays whole; marks that only decorate
 * or turn the direction of text are passed over.
 */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/u)
    .map(visibleGraphemes)
    .filter((word) => word.length > 0);
  const first = words[0];
  if (first === undefined) return "?";
  const last = words.length > 1 ? words.at(-1)?.[0]?.toLocaleUpperCase() : first[1];
  return `${first[0]?.toLocaleUpperCase() ?? ""}${last ?? ""}`;
}

function visibleGraphemes(word: string): string[] {
  graphemes ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return Array.from(graphemes.segment(word), ({ segment }) => tamed(segment)).filter((segment) =>
    visible.test(segment),
  );
}

/** A letter under a tower of combining marks is cut to what fits; joined emoji stay whole. */
function tamed(grapheme: string): string {
  return grapheme.normalize("NFC").replace(/(\p{Mark}{2})\p{Mark}+/gu, "$1");
}
