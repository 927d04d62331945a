/**
 * Someone's text for a subject, or for a sentence: one line of bounded length, without characters
 * that end a header or turn the text around them.
 */
export function oneLine(text: string, maxLength = 100): string {
  const line = withoutFormats(text)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  const characters = [...line];
  return characters.length <= maxLength ? line : `${characters.slice(0, maxLength - 1).join("")}…`;
}

/** The lines of somebody's message, with nothing but text in them. */
export function plainLines(text: string): string[] {
  return withoutFormats(text)
    .trim()
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u)
    .map((line) => line.replace(/\t/g, " ").replace(/\p{Cc}/gu, ""));
}

/** A lone surrogate, and what turns text around or hides in it; joiners of scripts and emoji stay. */
function withoutFormats(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "");
}
