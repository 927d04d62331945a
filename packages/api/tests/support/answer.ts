import { expect } from "vitest";
import type * as z from "zod/mini";
import { answerSchemas } from "../../src/contract/answer-schemas.ts";

/** What came back, its body read. */
export interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

/** Which schema describes the answer of which route. */
const described: readonly (readonly [method: string, path: RegExp, schema: z.ZodMiniType])[] = [
  ["POST", /^\/auth$/, answerSchemas.token],
  ["GET", /^\/rooms\/[^/]+\/access$/, answerSchemas.roomAccess],
  ["PATCH", /^\/rooms\/[^/]+\/access$/, answerSchemas.accessChanged],
  ["POST", /^\/rooms\/[^/]+\/access\/preview$/, answerSchemas.preview],
  ["GET", /^\/rooms\/[^/]+\/people\/[^/]+\/access$/, answerSchemas.explanation],
  ["GET", /^\/rooms\/[^/]+\/candidates$/, answerSchemas.candidates],
  ["POST", /^\/rooms\/[^/]+\/invitations$/, answerSchemas.invitations],
  ["GET", /^\/rooms\/[^/]+\/groups\/[^/]+\/members$/, answerSchemas.members],
  ["GET", /^\/rooms\/[^/]+\/mentions$/, answerSchemas.mentions],
  ["GET", /^\/rooms\/[^/]+\/activity$/, answerSchemas.activity],
  ["POST", /^\/rooms\/[^/]+\/requests$/, answerSchemas.request],
  ["POST", /^\/invitations\/accept$/, answerSchemas.accepted],
  ["GET", /^\/users$/, answerSchemas.users],
  ["GET", /^\/groups$/, answerSchemas.groups],
  ["GET", /^\/openapi\.json$/, answerSchemas.description],
];

const constantHeaders = [
  ["Cache-Control", "private, no-store"],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"],
] as const;
const asText = constantHeaders.map((header) => header.join(": ")).join("\n");

/**
 * Reads an answer, and checks what holds for every one of them: the constant headers, the form of
 * a problem, and that a success is what the API's description says it is.
 */
export async function readChecked(
  { method = "GET", path }: { method?: string; path: string },
  response: Response,
): Promise<Answer> {
  const { status, headers } = response;
  const text = await response.text();
  const requestId = headers.get("X-Request-Id");
  const constant = constantHeaders.map(([name]) => `${name}: ${headers.get(name)}`);
  expect(constant.join("\n")).toBe(asText);
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  if (text === "") return { status, headers, body: null };

  const body: unknown = JSON.parse(text);
  if (status >= 400) {
    expect(headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
    expect(answerSchemas.problem.safeParse(body).error).toBeUndefined();
    expect(body).toMatchObject({ status, requestId });
    return { status, headers, body };
  }
  expect(headers.get("Content-Type")).toBe("application/json; charset=utf-8");
  // As it was sent: a URL swallows `..`, which then leads to another route.
  const { pathname } = new URL(path, "http://share.local");
  const schema = described.find(([m, pattern]) => m === method && pattern.test(pathname))?.[2];
  expect(schema, `${method} ${path} is not described`).toBeDefined();
  expect(schema?.safeParse(body).error).toBeUndefined();
  return { status, headers, body };
}
