import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { anyPlan } from "./any-plan.ts";
import { stopClock } from "./patience.ts";
import { play, type Tally } from "./play.ts";
import { createWorld } from "./world.ts";

const runs = Number(process.env.MODEL_RUNS ?? 500);
const seed = Number(process.env.MODEL_SEED ?? Date.now() % 2 ** 31);
const longest = 120_000 + 60 * runs;

beforeAll(() => {
  console.info(`model: ${runs} runs, seed ${seed} (MODEL_SEED runs them again)`);
  stopClock();
});
afterAll(() => void vi.useRealTimers());

describe("given a room, people who ask for anything, and ports that fail", () => {
  it("should keep what must hold, after every request", { timeout: longest }, async () => {
    const world = createWorld();
    const tally: Tally = { done: new Map(), refused: new Map() };
    await fc.assert(
      fc.asyncProperty(anyPlan, (plan) => play(world, plan, tally)),
      { numRuns: runs, seed, unbiased: true },
    );
    console.info(`model: ${toldOf(tally.done)}; refused: ${toldOf(tally.refused)}`);
    // What is never done, or never refused, is not tested.
    expect([...tally.done.keys()].sort()).toEqual([
      "accept",
      "answer",
      "ask",
      "change",
      "change invitation",
      "invite",
      "preview",
      "read",
      "resend",
      "sign in",
      "undo",
    ]);
    expect([...tally.refused.keys()]).toEqual(expect.arrayContaining(refusals));
  });
});

function toldOf(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([what, count]) => `${what} ${count}`).join(", ");
}

const refusals = [
  "conflict",
  "grant_exceeds_own",
  "invitation_other_account",
  "last_owner",
  "no_access",
  "not_allowed",
  "target_outranks_you",
  "unauthenticated",
  "unknown_outcome",
  "unknown_person",
  "upstream_timeout",
  "upstream_unavailable",
];
