import { beforeEach, describe, expect, it } from "vitest";
import type { Counters } from "../counters/index.ts";
import { fresh } from "./store-samples.ts";

/** Counting within windows of time, for rate limits. */
export function itCounts(counters: () => Counters, another: () => Counters): void {
  let key = "";
  beforeEach(() => {
    key = fresh("writes person zoe");
  });

  describe("when something is counted", () => {
    it("should say how many there are, and when their window ends", async () => {
      for (const count of [1, 2, 3]) {
        const counted = await counters().count(key, 60_000);
        expect(counted.count).toBe(count);
        expect(counted.endsIn).toBeGreaterThan(0);
        expect(counted.endsIn).toBeLessThanOrEqual(60_000);
      }
    });

    it("should keep keys apart, whatever they are called", async () => {
      const keys = [key, `${key} `, key.toUpperCase(), `${key}é`, `${key}e\u0301`, `${key}'"%_`];
      for (const one of keys) expect((await counters().count(one, 60_000)).count).toBe(1);
    });

    it("should miss none of many at once, at several servers", async () => {
      const servers = [counters(), another()];
      const counted = await Promise.all(
        Array.from({ length: 40 }, (_, index) => servers[index % 2]?.count(key, 60_000)),
      );
      const counts = counted.map((one) => one?.count ?? 0).sort((a, b) => a - b);
      expect(counts).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    });

    it("should begin again when the window has ended", async () => {
      const short = 30;
      expect((await counters().count(key, short)).count).toBe(1);
      await expect.poll(async () => (await counters().count(key, short)).count).toBe(1);
    });
  });
}
