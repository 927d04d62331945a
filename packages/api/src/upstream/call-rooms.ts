import type { Code } from "@guestlist/client";
import { type Deadline, deadlineAfter, REQUEST_TIME, ShareApiError } from "../http/index.ts";
import { retry } from "./retry.ts";
import { RoomsError, type RoomsFailure } from "./rooms.ts";
import { CALL_TIME, withTimeout } from "./with-timeout.ts";

const codes = {
  unreachable: "upstream_unavailable",
  unavailable: "upstream_unavailable",
  timeout: "upstream_timeout",
  misconfigured: "upstream_misconfigured",
  rate_limited: "rate_limited",
  refused: "upstream_refused",
  cut_off: "bad_upstream",
  bad_answer: "bad_upstream",
} as const satisfies Record<RoomsFailure, Code>;

/** Failures after which a write may have been made all the same. */
const unsure = new Set<RoomsFailure>(["unavailable", "timeout", "cut_off", "bad_answer"]);

const passingForReads = new Set<RoomsFailure>([
  ...(["unreachable", "unavailable", "timeout", "rate_limited", "cut_off"] as const),
]);

/** Of a write that surely was not made; one that may have been is never made blindly again. */
const passingForWrites = new Set<RoomsFailure>(["unreachable", "rate_limited"]);

/**
 * Calls the rooms port for something that changes nothing, up to three times, and says a failure in
 * the API's own words.
 * @throws {ShareApiError}
 */
export function callRooms<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  return inOwnWords(call, deadlineAfter(REQUEST_TIME), passingForReads, new Set());
}

/**
 * The same for a write: where it is not known whether it was made, that is what is answered.
 * @throws {ShareApiError}
 */
export function callRoomsToWrite<T>(
  call: (signal: AbortSignal) => Promise<T>,
  deadline: Deadline,
): Promise<T> {
  return inOwnWords(call, deadline, passingForWrites, unsure);
}

async function inOwnWords<T>(
  call: (signal: AbortSignal) => Promise<T>,
  { remaining }: Pick<Deadline, "remaining">,
  passing: ReadonlySet<RoomsFailure>,
  unknown: ReadonlySet<RoomsFailure>,
): Promise<T> {
  const attempt = () => withTimeout(call, Math.min(CALL_TIME, remaining()));
  try {
    return await retry(attempt, passing, remaining);
  } catch (error) {
    // Stryker disable next-line ConditionalExpression: What nobody foresaw is answered the same when another error comes of it.
    if (!(error instanceof RoomsError)) throw error;
    const { failure } = error;
    if (unknown.has(failure)) throw new ShareApiError("unknown_outcome");
    throw new ShareApiError(codes[failure], failure === "rate_limited" ? { retryAfter: 5 } : {});
  }
}
