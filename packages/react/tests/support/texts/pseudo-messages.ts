import type { Messages } from "../../../src/index.ts";
import { en } from "../../../src/messages/en.ts";

const accented: Readonly<Record<string, string>> = {
  a: "à",
  c: "ç",
  e: "é",
  i: "î",
  n: "ñ",
  o: "ö",
  s: "š",
  u: "û",
  y: "ý",
  A: "Å",
  C: "Ç",
  E: "É",
  I: "Î",
  N: "Ñ",
  O: "Ø",
  S: "Š",
  U: "Û",
};

const roles: ReadonlySet<unknown> = new Set([
  "viewer",
  "commenter",
  "editor",
  "owner",
  "custom",
  "none",
]);

/**
 * English with accents, longer by two fifths and every text in brackets, to see what no dictionary
 * reaches and what has no room for longer languages. What is inserted stays as it is.
 */
export const pseudoMessages: Messages = pseudo({ ...en, locale: "en-XA" });

function pseudo<Texts extends object>(texts: Texts): Texts {
  const known = new Map<PropertyKey, unknown>();
  return new Proxy(texts, {
    get(target, key) {
      // The same each time, so that nothing is taken for changed.
      if (!known.has(key)) known.set(key, pseudoText(Reflect.get(target, key), key));
      return known.get(key);
    },
  });
}

function pseudoText(text: unknown, key: PropertyKey): unknown {
  if (key === "locale") return text;
  if (typeof text === "string") return bracketed(text, []);
  if (typeof text === "function") {
    return (...values: readonly unknown[]) =>
      bracketed(String(Reflect.apply(text, undefined, values)), insertedIn(values));
  }
  return typeof text === "object" && text !== null ? pseudo(text) : text;
}

/** Names, and texts that are in brackets already. */
function insertedIn(values: readonly unknown[]): string[] {
  return values.flatMap((value): string[] => {
    if (Array.isArray(value)) return insertedIn(value);
    if (typeof value === "object" && value !== null && "name" in value) {
      return insertedIn([value.name]);
    }
    return typeof value === "string" && value !== "" && !roles.has(value) ? [value] : [];
  });
}

function bracketed(text: string, inserted: readonly string[]): string {
  return `[${lengthened(text, inserted)}]`;
}

function lengthened(text: string, inserted: readonly string[]): string {
  const [first, ...others] = inserted.filter((name) => text.includes(name));
  if (first !== undefined) {
    return text
      .split(first)
      .map((part) => lengthened(part, others))
      .join(first);
  }
  let owed = Math.ceil(text.trim().length * 0.4);
  const letters = Array.from(text, (letter) => {
    const other = accented[letter] ?? letter;
    if (owed === 0 || !/[aeiou]/i.test(letter)) return other;
    owed -= 1;
    return other + other.toLowerCase();
  });
  return letters.join("") + "·".repeat(owed);
}
