export interface Token {
  name: string;
  /** Why it is there, from the comment before it. */
  comment: string;
  light: string;
  dark: string;
}

export interface Tokens {
  /** What an app sets. */
  given: readonly Token[];
  /** What follows from those. */
  derived: readonly Token[];
}

const declaration = /(?:\/\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?(--guestlist-[\w-]+):\s*([^;]*);/g;

/** Reads the tokens of `styles/tokens.css`: the first rule is what an app sets. */
export function readTokens(css: string): Tokens {
  const rules = [...css.matchAll(/^:where\((\.guestlist-root[^{]*)\)\s*\{([^}]*)\}/gm)].map(
    ([, , body = ""]) => tokensIn(body),
  );
  const [given = [], derived = []] = rules.filter((tokens) => tokens.length > 1);
  return { given, derived };
}

function tokensIn(body: string): Token[] {
  return [...body.matchAll(declaration)].map(([, comment = "", name = "", value = ""]) => ({
    name,
    comment: inOneLine(comment),
    light: inOneLine(inScheme(value, "light")),
    dark: inOneLine(inScheme(value, "dark")),
  }));
}

/** Keeps what a value is in one scheme: `var(--guestlist-light, a) var(--guestlist-dark, b)` is a or b. */
function inScheme(value: string, scheme: "light" | "dark"): string {
  const marker = /var\(\s*--guestlist-(light|dark),\s*/.exec(value);
  if (!marker) return value;
  const start = marker.index + marker[0].length;
  const end = closing(value, start);
  const kept = marker[1] === scheme ? value.slice(start, end).trim() : "";
  return value.slice(0, marker.index) + kept + inScheme(value.slice(end + 1), scheme);
}

/** Where the bracket that is open at an index closes. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === "(") depth += 1;
    else if (text[index] === ")") depth -= 1;
    if (depth === 0) return index;
  }
  return text.length;
}

const inOneLine = (text: string) => text.replace(/\s+/g, " ").trim();
