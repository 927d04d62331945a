import type { Counters } from "./counters.ts";

const mostWindows = 10_000;

/**
 * Counts in this process.
 * @param now the clock, in milliseconds. @default Date.now
 */
export function createMemoryCounters(now: () => number = Date.now): Counters {
  const windows = new Map<string, { ends: number; count: number }>();

  function forgetOld(at: number) {
    for (const [key, { ends }] of windows) if (ends <= at) windows.delete(key);
  }

  return {
    async count(key, length) {
      const at = now();
      let current = windows.get(key);
      if (!current || current.ends <= at) {
        if (windows.size >= mostWindows) forgetOld(at);
        current = { ends: at + length, count: 0 };
        windows.set(key, current);
      }
      current.count += 1;
      return { count: current.count, endsIn: current.ends - at };
    },
  };
}
