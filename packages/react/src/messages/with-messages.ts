import type { AllMessages } from "./all-messages.ts";

/** Some texts of a dictionary: any may be missing, and roles of an app's own may be added. */
type PartialTexts<Texts> = Texts extends string | ((...values: never[]) => string)
  ? Texts
  : { readonly [Key in keyof Texts]?: PartialTexts<Texts[Key]> | undefined };

/**
 * Texts of one's own, of which any may be missing: for those, the kit speaks English.
 *
 * @example
 * const messages: PartialMessages = { share: { button: "Invite" } };
 */
export type PartialMessages = PartialTexts<AllMessages>;

/**
 * English texts, with those that are given in their places. What is given besides stays, such as
 * the names of an app's own roles.
 */
export function withMessages<Texts>(
  english: Texts,
  given: PartialTexts<NoInfer<Texts>> | null | undefined,
): Texts;
export function withMessages(english: unknown, given: unknown): unknown {
  return laidOver(english, given);
}

function laidOver(english: unknown, given: unknown): unknown {
  if (!isSection(english) || !isSection(given)) return given ?? english;
  const keys = new Set([...Object.keys(english), ...Object.keys(given)]);
  return Object.fromEntries([...keys].map((key) => [key, laidOver(english[key], given[key])]));
}

function isSection(text: unknown): text is Readonly<Record<string, unknown>> {
  return typeof text === "object" && text !== null && !Array.isArray(text);
}
