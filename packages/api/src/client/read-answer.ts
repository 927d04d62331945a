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
    throw new ShareError("unexpected_answer", "The answer could not be read.", {
      status: response.status,
    });
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
  const body = await response.json().catch(() => null);
  const problem = isProblem(body) ? body : null;
  const retryAfter = Number(response.headers.get("Retry-After"));
  return new ShareError(
    problem?.code ?? "unexpected_answer",
    problem?.title ?? "The server gave an unexpected answer.",
    {
      status,
      ...(retryAfter > 0 && { retryAfter: retryAfter * 1000 }),
      ...(problem && detailsOf(problem)),
    },
  );
}

interface Problem extends Omit<ShareErrorDetails, "status" | "retryAfter"> {
  code: ClientCode;
  title: string;
}

function detailsOf(problem: Problem): ShareErrorDetails {
  const { current, by, at, canRequest, roomId, limit } = problem;
  return {
    ...(current && { current }),
    ...(by && { by }),
    ...(at && { at }),
    ...(canRequest && { canRequest }),
    ...(roomId !== undefined && { roomId }),
    ...(limit !== undefined && { limit }),
  };
}

/** The API's own problems are trusted to be what they say; anything else is none. */
function isProblem(body: unknown): body is Problem {
  return (
    typeof body === "object" &&
    body !== null &&
    "code" in body &&
    typeof body.code === "string" &&
    "title" in body &&
    typeof body.title === "string"
  );
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}
