import { expect } from "vitest";
import type * as z from "zod/mini";
import { declarationOf } from "../../src/http/define-route.ts";
import { problem } from "../../src/http/problem-schema.ts";
import { createShareApi } from "../../src/index.ts";
import { createMemoryDirectory, createMemoryRooms } from "../../src/memory.ts";

/** What came back, its body read. */
export interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

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
    expect(problem.safeParse(body).error).toBeUndefined();
    expect(body).toMatchObject({ status, requestId });
    return { status, headers, body };
  }
  expect(headers.get("Content-Type")).toBe("application/json; charset=utf-8");
  // As it was sent: a URL swallows `..`, which then leads to another route.
  const { pathname } = new URL(path, "http://share.local");
  const schema = schemaOf(method, pathname);
  expect(schema, `${method} ${path} is not described`).not.toBeNull();
  expect(schema?.safeParse(body).error).toBeUndefined();
  return { status, headers, body };
}

const { routes } = createShareApi({
  rooms: createMemoryRooms(),
  directory: createMemoryDirectory({ users: [] }),
  authenticate: () => null,
});
const described = routes
  .filter(({ method }) => method !== "ALL")
  .map(({ method, path, handler }) => ({
    method,
    pattern: new RegExp(`^${path.replaceAll(/:\w+/g, "[^/]+")}$`),
    answers: declarationOf(handler)?.answers ?? null,
  }));

/** What the route of a path declares that it answers. */
function schemaOf(method: string, pathname: string): z.ZodMiniType | null {
  const route = described.find((one) => one.method === method && one.pattern.test(pathname));
  return route?.answers ?? null;
}
