import type { Context } from "hono";
import { Refusal } from "./problem.ts";

/** The largest body that is read, in bytes. */
const largest = 4_096;

/**
 * Reads a JSON object that has exactly one key, with a text.
 * @throws {Refusal} `unsupported_media_type`, `body_too_large`, `invalid_body`
 */
export async function readText(c: Context, key: string): Promise<string> {
  const [, text] = await readOneText(c, [key]);
  return text;
}

/**
 * The same where it may be one of several keys.
 * @throws {Refusal} `unsupported_media_type`, `body_too_large`, `invalid_body`
 */
export async function readOneText<Key extends string>(
  c: Context,
  keys: readonly Key[],
): Promise<[key: Key, text: string]> {
  const type = c.req.header("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw new Refusal("unsupported_media_type");
  const body = parse(await readAll(c.req.raw));
  if (typeof body !== "object" || body === null) throw new Refusal("invalid_body");
  const entries = Object.entries(body);
  const [[name, text] = []] = entries;
  const key = keys.find((one) => one === name);
  if (key === undefined || entries.length > 1) throw new Refusal("invalid_body");
  if (typeof text !== "string" || !text.isWellFormed()) throw new Refusal("invalid_body");
  return [key, text];
}

/** Never reads more than it takes to know that it is too much; a body may also be cut off. */
async function readAll({ body }: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.byteLength;
      if (size > largest) throw new Refusal("body_too_large");
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal("invalid_body");
  }
  return Buffer.concat(chunks);
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
