import type { Context } from "hono";
import { Refusal } from "./problem.ts";

/**
 * Reads a JSON object that has exactly one key, with a text.
 * @throws {Refusal} `unsupported_media_type`, `invalid_body`
 */
export async function readText(c: Context, key: string): Promise<string> {
  const type = c.req.header("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw new Refusal("unsupported_media_type");
  const body = await c.req.json<unknown>().catch(() => null);
  if (typeof body !== "object" || body === null) throw new Refusal("invalid_body");
  const entries = Object.entries(body);
  const [entry] = entries;
  if (!entry || entries.length > 1 || entry[0] !== key) throw new Refusal("invalid_body");
  if (typeof entry[1] !== "string" || !entry[1].isWellFormed()) throw new Refusal("invalid_body");
  return entry[1];
}
