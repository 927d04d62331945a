import { type ClientCode, ShareError, type ShareErrorDetails } from "./share-error.ts";

/** An answer of the API as `hc` types it. */
interface TypedAnswer<T> {
  ok: boolean;
  status: number;
  headers: Headers;
  json(): Promise<T>;
}

/**
 * The body of an answer.
 * @throws {ShareError} for every failure but one's own giving up, which stays an `AbortError`
 */
export async function readAnswer<T>(request: Promise<TypedAnswer<T>>): Promise<T> {
  const response = await successOf(request);
  try {
    return await response.json();
  } catch (error) {
    if (isAbort(error)) throw error;
    throw unexpected({ status: response.status });
  }
}

/** The same for an answer without a body. */
export async function readNothing(request: Promise<TypedAnswer<unknown>>): Promise<void> {
  await successOf(request);
}

async function successOf<T>(request: Promise<TypedAnswer<T>>): Promise<TypedAnswer<T>> {
  const response = await request.catch((error: unknown) => {
    throw isAbort(error) ? error : toShareError(error);
  });
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** Whatever was thrown, as a `ShareError`: what is no answer of the API is a lost connection. */
export function toShareError(error: unknown): ShareError {
  if (error instanceof ShareError) return error;
  return new ShareError("offline", "The server cannot be reached.");
}

async function problemOf(response: TypedAnswer<unknown>): Promise<ShareError> {
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

interface Problem extends ShareErrorDetails {
  code: ClientCode;
  title: string;
}

/** The API's own problems are trusted to be what they say; anything else is none. */
function isProblem(body: unknown): body is Problem {
  const { code, title }: { code?: unknown; title?: unknown } = Object(body);
  return typeof code === "string" && typeof title === "string";
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}
