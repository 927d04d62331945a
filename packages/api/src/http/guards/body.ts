import type { Code } from "@guestlist/client";
import type * as z from "zod/mini";
import { problems, ShareApiError } from "../errors.ts";

/** The largest body that is read, in bytes. */
const largest = 16 * 1024;

/**
 * Reads a JSON body as text, never more than it takes to know that it is too large.
 * @throws {ShareApiError} `unsupported_media_type`, `body_too_large`
 */
export async function readBody(request: Request): Promise<string> {
  // Stryker disable next-line OptionalChaining: Only the types need it.
  const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw new ShareApiError("unsupported_media_type");
  if (Number(request.headers.get("Content-Length") ?? 0) > largest) {
    throw new ShareApiError("body_too_large");
  }
  if (!request.body) return "";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = request.body.getReader();
  let size = 0;
  let text = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > largest) throw new ShareApiError("body_too_large");
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    await reader.cancel().catch(() => {});
    // Not UTF-8, or cut off on its way.
    throw error instanceof ShareApiError ? error : new ShareApiError("malformed_json");
  }
}

/**
 * Parses and checks a body, strictly: what the schema does not know is refused by name.
 * @throws {ShareApiError} `malformed_json`, or the code the schema names, else `invalid_body`
 */
export function parseBody<T>(text: string, schema: z.ZodMiniType<T>): T {
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const code = issues.map(codeOf).find((named) => named !== null) ?? "invalid_body";
  throw new ShareApiError(code, {
    details: {
      issues: issues.flatMap(explain).slice(0, 10),
    },
  });
}

/** Where it is wrong, by name, and what is wrong with it. */
function explain(issue: z.core.$ZodIssue): { path: string; message: string }[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...issue.path, key].join("."),
      message: "This key is not known.",
    }));
  }
  return [{ path: issue.path.join("."), message: describe(issue) }];
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === "custom") return issue.message;
  return issue.code === "invalid_type"
    ? `This must be of type ${issue.expected}.`
    : "This is not valid.";
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ShareApiError("malformed_json");
  }
}

function codeOf(issue: z.core.$ZodIssue): Code | null {
  // Stryker disable next-line ConditionalExpression: Only the types need it.
  const named = issue.code === "custom" ? issue.params?.code : undefined;
  // Stryker disable next-line ConditionalExpression, LogicalOperator: Every code that our schemas name is one.
  return typeof named === "string" && isCode(named) ? named : null;
}

function isCode(text: string): text is Code {
  return Object.hasOwn(problems, text);
}
