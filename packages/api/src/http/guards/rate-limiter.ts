import type { RateLimits } from "../../options.ts";
import type { Store } from "../../store/store.ts";
import { ShareApiError } from "../errors.ts";

export type RateKind = keyof RateLimits;

const windowLength = 60_000;

/** Counts requests per person and minute. */
export interface RateLimiter {
  /**
   * @throws {ShareApiError} `rate_limited`, with the seconds to wait; what `counted` throws, because
   *   what cannot be counted is not let through
   */
  count(kind: RateKind, who: string): Promise<void>;
}

/**
 * @param limits how many of each kind a minute; `false` for no limit.
 * @param counted counts one more: in this process, or for all that share a store.
 */
export function createRateLimiter(
  limits: RateLimits | false | undefined,
  counted: Store["count"],
): RateLimiter {
  const most = { writes: 100, searches: 300, ...(limits || {}) };
  return {
    async count(kind, who) {
      if (limits === false) return;
      const { count, endsIn } = await counted(`${kind} ${who}`, windowLength);
      if (count <= most[kind]) return;
      throw new ShareApiError("rate_limited", {
        retryAfter: Math.max(1, Math.ceil(endsIn / 1000)),
      });
    },
  };
}
