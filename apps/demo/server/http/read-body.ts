import type { Context } from "hono";
import { ProblemError } from "./problem.ts";

/** The largest body that is read, in bytes. */
const maxBytes = 4_096;

/**
 * Reads a JSON object that has exactly one key, with a text.
 * @throws {ProblemError} `unsupported_media_type`, `body_too_large`, `invalid_body`
 */
export async function readField(c: Context, key: string): Promise<string> {
  const [, text] = await readOneField(c, [key]);
  return text;
}

/**
 * The same where it may be one of several keys.
 * @throws {ProblemError} `unsupported_media_type`, `body_too_large`, `invalid_body`
 */
export async function readOneField<Key extends string>(
  c: Context,
  keys: readonly Key[],
): Promise<[key: Key, text: string]> {
  const type = c.req.header("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw new ProblemError("unsupported_media_type");
  const body = parse(await readAll(c.req.raw));
  if (typeof body !== "object" || body === null) throw new ProblemError("invalid_body");
  const entries = Object.entries(body);
  const [[name, text] = []] = entries;
  const key = keys.find((one) => one === name);
  if (key === undefined || entries.length > 1) throw new ProblemError("invalid_body");
  if (typeof text !== "string" || !text.isWellFormed()) throw new ProblemError("invalid_body");
  return [key, text];
}

/** Stops as soon as the body is too large; the connection may also break off. */
async function readAll({ body }: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.byteLength;
      if (size > maxBytes) throw new ProblemError("body_too_large");
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof ProblemError ? error : new ProblemError("invalid_body");
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
