import { ShareApiError } from "../errors.ts";
import type { RateLimits } from "../options.ts";

export type RateKind = keyof RateLimits;

const windowLength = 60_000;
const mostWindows = 10_000;

/** Counts requests per person and minute, in this process. */
export interface RateLimiter {
  /** @throws {ShareApiError} `rate_limited`, with the seconds to wait */
  count(kind: RateKind, who: string): void;
}

/**
 * @param limits how many of each kind a minute; `false` for no limit.
 * @param now the clock, in milliseconds. @default Date.now
 */
export function rateLimiter(
  limits: RateLimits | false = {},
  now: () => number = Date.now,
): RateLimiter {
  const most = { writes: 100, searches: 300, ...(limits || {}) };
  const windows = new Map<string, { ends: number; count: number }>();

  function forgetOld(at: number) {
    for (const [key, { ends }] of windows) if (ends <= at) windows.delete(key);
  }

  return {
    count(kind, who) {
      if (limits === false) return;
      const at = now();
      const key = `${kind} ${who}`;
      let current = windows.get(key);
      if (!current || current.ends <= at) {
        if (windows.size >= mostWindows) forgetOld(at);
        current = { ends: at + windowLength, count: 0 };
        windows.set(key, current);
      }
      current.count += 1;
      if (current.count > most[kind]) {
        throw new ShareApiError("rate_limited", {
          retryAfter: Math.max(1, Math.ceil((current.ends - at) / 1000)),
        });
      }
    },
  };
}
