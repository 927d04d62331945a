import type { Counters } from "../../counters/index.ts";
import { ShareApiError } from "../errors.ts";

/** How many requests of a kind someone may make in a minute. */
export interface RateLimits {
  /** @default 100 */
  writes?: number;
  /** Searches and previews. @default 300 */
  searches?: number;
}

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
 * @param counters those of this process, or what several servers share.
 */
export function createRateLimiter(
  limits: RateLimits | false | undefined,
  counters: Counters,
): RateLimiter {
  const most = { writes: 100, searches: 300, ...(limits || {}) };
  return {
    async count(kind, who) {
      if (limits === false) return;
      const { count, endsIn } = await counters.count(`${kind} ${who}`, windowLength);
      if (count <= most[kind]) return;
      throw new ShareApiError("rate_limited", {
        retryAfter: Math.max(1, Math.ceil(endsIn / 1000)),
      });
    },
  };
}
