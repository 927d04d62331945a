import { type Code, ShareApiError } from "../errors.ts";
import { RoomsError, type RoomsFailure } from "../ports/rooms.ts";

/** How long one call to a port may take, in milliseconds. */
const callTimeout = 4_000;

const codes = {
  unavailable: "upstream_unavailable",
  timeout: "upstream_timeout",
  misconfigured: "upstream_misconfigured",
  rate_limited: "rate_limited",
  refused: "upstream_refused",
  bad_answer: "bad_upstream",
} as const satisfies Record<RoomsFailure, Code>;

/** Failures after which a write may have been made all the same. */
const unsure = new Set<RoomsFailure>(["unavailable", "timeout", "bad_answer"]);

/**
 * Calls the rooms port with a time-out, and says a failure in the API's own words.
 * @throws {ShareApiError}
 */
export async function callRooms<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  try {
    return await withTimeout(call);
  } catch (error) {
    if (!(error instanceof RoomsError)) throw error;
    throw new ShareApiError(codes[error.failure], rateHint(error.failure));
  }
}

/**
 * The same for a write: where it is not known whether it was made, that is what is answered.
 * @throws {ShareApiError}
 */
export async function callRoomsToWrite<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  try {
    return await withTimeout(call);
  } catch (error) {
    if (!(error instanceof RoomsError)) throw error;
    if (unsure.has(error.failure)) throw new ShareApiError("unknown_outcome");
    throw new ShareApiError(codes[error.failure], rateHint(error.failure));
  }
}

function rateHint(failure: RoomsFailure): { retryAfter?: number } {
  return failure === "rate_limited" ? { retryAfter: 5 } : {};
}

/** Gives a call up after `callTimeout`, whether or not it listens to its signal. */
export async function withTimeout<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new RoomsError("timeout"));
      controller.abort();
    }, callTimeout);
  });
  try {
    return await Promise.race([call(controller.signal), expired]);
  } finally {
    clearTimeout(timer);
  }
}
