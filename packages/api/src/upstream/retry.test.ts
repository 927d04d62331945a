import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { retry } from "./retry.ts";
import { RoomsError } from "./rooms.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** When each attempt at a call that always fails was made, in milliseconds after the first. */
async function attemptsAt(chance: number, remaining: () => number = () => 8_000) {
  vi.spyOn(Math, "random").mockReturnValue(chance);
  const startedAt = Date.now();
  const times: number[] = [];
  const call = async () => {
    times.push(Date.now() - startedAt);
    throw new RoomsError("unavailable");
  };
  const failed = expect(retry(call, new Set(["unavailable"]), remaining)).rejects.toMatchObject({
    failure: "unavailable",
  });
  await vi.runAllTimersAsync();
  await failed;
  return times;
}

describe("given a call that fails in a way that may pass", () => {
  it.each([
    [0, [0, 50, 200]],
    [0.5, [0, 100, 400]],
    [0.99, [0, 149, 596]],
  ])("should wait longer each time, by chance %d", async (chance, times) => {
    expect(await attemptsAt(chance)).toEqual(times);
  });

  it("should not wait for an attempt that there is no time for", async () => {
    expect(await attemptsAt(0, () => 50)).toEqual([0]);
    expect(await attemptsAt(0, () => 51)).toEqual([0, 50]);
  });
});
