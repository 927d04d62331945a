import { setTimeout as wait } from "node:timers/promises";

/** How long what has begun is waited for at the end, in milliseconds: as long as a request may take. */
const longest = 8_000;

/** Does one step after the other, but not for ever. */
export async function finishWork(
  steps: readonly (() => Promise<void>)[],
  patience = longest,
): Promise<void> {
  const finish = async () => {
    for (const step of steps) await step();
  };
  await Promise.race([finish(), wait(patience, undefined, { ref: false })]);
}
