import type { Context } from "hono";
import { Refusal } from "./problem.ts";

/**
 * Reads a JSON object that has exactly one key, with a text.
 * @throws {Refusal} `unsupported_media_type`, `invalid_body`
 */
export async function readText(c: Context, key: string): Promise<string> {
  const [, text] = await readOneText(c, [key]);
  return text;
}

/**
 * The same where it may be one of several keys.
 * @throws {Refusal} `unsupported_media_type`, `invalid_body`
 */
export async function readOneText<Key extends string>(
  c: Context,
  keys: readonly Key[],
): Promise<[key: Key, text: string]> {
  const type = c.req.header("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw new Refusal("unsupported_media_type");
  const body = await c.req.json<unknown>().catch(() => null);
  if (typeof body !== "object" || body === null) throw new Refusal("invalid_body");
  const entries = Object.entries(body);
  const [[name, text] = []] = entries;
  const key = keys.find((one) => one === name);
  if (key === undefined || entries.length > 1) throw new Refusal("invalid_body");
  if (typeof text !== "string" || !text.isWellFormed()) throw new Refusal("invalid_body");
  return [key, text];
}
