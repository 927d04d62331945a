import { vi } from "vitest";

/** Only what the API waits by; work that takes real time still takes it. */
export function stopClock(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
}

/** Lets everything happen that waits for nothing. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Milliseconds that pass at a time while something hangs, or waits to be tried again. */
const step = 100;

/**
 * Waits for an answer, and lets time pass only where it waits for more than its own deadline: a
 * request that is merely slow, on a busy machine, is never too late.
 */
export async function answered<T>(answer: Promise<T>): Promise<T> {
  let isWaiting = true;
  const done = () => {
    isWaiting = false;
  };
  answer.then(done, done);
  for (;;) {
    await turn();
    if (!isWaiting) return answer;
    if (vi.getTimerCount() > 1) vi.advanceTimersByTime(step);
  }
}

/** Lets all the time pass that anything still waits for, and a second more: then nothing else is as old. */
export async function settled(): Promise<void> {
  while (vi.getTimerCount() > 0) {
    vi.advanceTimersToNextTimer();
    await turn();
  }
  vi.advanceTimersByTime(1_000);
}
