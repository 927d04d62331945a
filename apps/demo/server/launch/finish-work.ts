import { setTimeout as wait } from "node:timers/promises";

/** As long as a request may take, in milliseconds. */
const requestTimeout = 8_000;

/** Does one step after the other, but not for ever: what hangs is given up after a time. */
export async function finishWork(
  steps: readonly (() => Promise<void>)[],
  timeout = requestTimeout,
): Promise<void> {
  const finish = async () => {
    for (const step of steps) await step();
  };
  await Promise.race([finish(), wait(timeout, undefined, { ref: false })]);
}
