import type { Messages } from "../../../src/index.ts";
import { messageSamples } from "./message-samples.ts";

export interface Spoken {
  /** Where the text is, such as `changes.saved`. */
  path: string;
  /** What a text that is a function was called with. */
  values: readonly unknown[];
  text: string;
}

/** Every text of a dictionary as it would be read; functions once for each sample. */
export function spoken(messages: Messages): Spoken[] {
  return spokenBelow(messages, messageSamples, "");
}

function spokenBelow(text: unknown, samples: unknown, path: string): Spoken[] {
  if (typeof text === "string") return [{ path, values: [], text }];
  if (typeof text === "function") {
    if (!Array.isArray(samples)) throw new Error(`There is no sample for ${path}.`);
    return samples.map((values) => ({ path, values, text: String(text(...values)) }));
  }
  if (!isRecord(text)) throw new Error(`${path} is no text.`);
  return Object.entries(text).flatMap(([key, below]) =>
    spokenBelow(
      below,
      isRecord(samples) ? samples[key] : undefined,
      path === "" ? key : `${path}.${key}`,
    ),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
