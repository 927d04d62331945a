import type { AnswerOf, BodyOf, ParamOf, QueryOf, Route } from "./route.ts";
import { type ClientCode, ShareError, type ShareErrorDetails } from "./share-error.ts";

export interface ShareClientOptions {
  /** @default the global fetch */
  fetch?: typeof fetch;
  /** Sent with every request, such as an authorization header. @default none */
  headers?: Record<string, string> | (() => Record<string, string>);
  /**
   * Whether cookies go to an API of another origin. It must name this page's origin in its
   * `origins`. @default "same-origin"
   */
  credentials?: RequestCredentials;
}

export interface ReadOptions {
  /** Gives the call up. */
  signal?: AbortSignal;
}

export interface PageOptions extends ReadOptions {
  /** `nextCursor` of the page before; without one, the first page. */
  cursor?: string;
}

/** What a route asks for: nothing but what it declares, and all of that. */
type InputOf<R extends Route> = ReadOptions &
  ([ParamOf<R["path"]>] extends [never] ? object : { params: Record<ParamOf<R["path"]>, string> }) &
  ([BodyOf<R>] extends [never] ? object : { body: BodyOf<R> }) &
  ([QueryOf<R>] extends [never] ? object : { query: Loosened<QueryOf<R>> });

/** What is `undefined` in a query is left out of it. */
type Loosened<Query> = { [Name in keyof Query]?: Query[Name] | undefined };

/**
 * Makes a request of a route.
 * @throws {ShareError} for every failure but one's own giving up, which stays an `AbortError`
 */
export type Send = <R extends Route>(route: R, input: InputOf<R>) => Promise<AnswerOf<R>>;

interface Input extends ReadOptions {
  params?: Readonly<Record<string, string>>;
  body?: unknown;
  query?: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** @param url where the API is mounted. */
export function createSend(url: string, options: ShareClientOptions): Send {
  const { headers = {}, credentials = "same-origin" } = options;
  return async ({ method, path }: Route, { params, body, query, signal }: Input) => {
    const address = `${url.replace(/\/$/, "")}${filled(path, params)}${searchOf(query)}`;
    const response = await (options.fetch ?? fetch)(address, {
      method,
      credentials,
      headers: {
        ...(typeof headers === "function" ? headers() : headers),
        ...(body !== undefined && { "Content-Type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    }).catch((error: unknown) => {
      throw isAbort(error) ? error : toShareError(error);
    });
    return readAnswer(response);
  };
}

function filled(path: string, params: Input["params"] = {}): string {
  return path.replace(/:(\w+)/g, (_, name: string) => pathSegment(params[name] ?? ""));
}

/**
 * An id as a part of a path. What a URL would swallow, or cannot say, never reaches another route.
 * @throws {ShareError} `invalid_id`
 */
function pathSegment(id: string): string {
  if (["", ".", ".."].includes(id) || !id.isWellFormed()) {
    throw new ShareError("invalid_id", "An id is not valid.");
  }
  return encodeURIComponent(id);
}

function searchOf(query: Input["query"] = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value ?? []].flat()) search.append(name, one);
  }
  return search.size > 0 ? `?${search}` : "";
}

async function readAnswer(response: Response) {
  if (!response.ok) throw await problemOf(response);
  if (response.status === 204) return null;
  try {
    return await response.json();
  } catch (error) {
    if (isAbort(error)) throw error;
    throw unexpected({ status: response.status });
  }
}

/** Whatever was thrown, as a `ShareError`: what is no answer of the API is a lost connection. */
export function toShareError(error: unknown): ShareError {
  if (error instanceof ShareError) return error;
  return new ShareError("offline", "The server cannot be reached.");
}

async function problemOf(response: Response): Promise<ShareError> {
  const { status } = response;
  const body: unknown = await response.json().catch(() => null);
  const retryAfter = Number(response.headers.get("Retry-After"));
  const details = {
    ...Object(body),
    status,
    ...(retryAfter > 0 && { retryAfter: retryAfter * 1000 }),
  };
  return isProblem(body) ? new ShareError(body.code, body.title, details) : unexpected({ status });
}

function unexpected(details: ShareErrorDetails): ShareError {
  return new ShareError("unexpected_answer", "The server gave an unexpected answer.", details);
}

interface AnsweredProblem extends ShareErrorDetails {
  code: ClientCode;
  title: string;
}

/** The API's own problems are trusted to be what they say; anything else is none. */
function isProblem(body: unknown): body is AnsweredProblem {
  const { code, title }: { code?: unknown; title?: unknown } = Object(body);
  return typeof code === "string" && typeof title === "string";
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}
