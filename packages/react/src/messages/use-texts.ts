"use client";

import { useContext } from "react";
import type { PartialMessages } from "./messages.ts";
import { MessagesContext } from "./messages-context.ts";

/** By what was given, then by the English: the same two always lead to the same object. */
const overlaid = new WeakMap<object, WeakMap<object, unknown>>();

/**
 * The texts of a part: its own English, and in place of that, text by text, what the nearest
 * provider gives.
 *
 * @param english always the same object
 */
export function useTexts<Texts extends object>(english: Texts): Texts {
  return textsOf(english, useContext(MessagesContext));
}

/** The same outside of a component. */
export function textsOf<Texts extends object>(
  english: Texts,
  given: PartialMessages | null,
): Texts {
  if (given === null) return english;
  const known = overlaid.get(given) ?? new WeakMap<object, unknown>();
  overlaid.set(given, known);
  const before = known.get(english);
  if (isOfItsKind(english, before)) return before;
  const texts = overlay(english, given);
  known.set(english, texts);
  return texts;
}

/** The language of the texts (BCP 47). */
export function useLocale(): string {
  return useContext(MessagesContext)?.locale ?? "en";
}

function overlay<Part>(english: Part, given: unknown): Part {
  if (!isOfItsKind(english, given)) return english;
  if (typeof english !== "object" || english === null) return given;
  // What English has no text for stays, such as the app's own roles.
  const texts = { ...given, ...english };
  for (const key in english) texts[key] = overlay(english[key], given[key]);
  return texts;
}

/** Whether something is a text, a sentence to fill in or a section, as it has to be. */
function isOfItsKind<Part>(english: Part, given: unknown): given is Part {
  return typeof given === typeof english && given !== null;
}
