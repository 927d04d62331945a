import { RoomsError, type RoomsFailure } from "./rooms.ts";

/** How often a call is made in all. */
const attempts = 3;

/** The shortest and longest waits before the second attempt, in milliseconds; thrice before the third. */
const firstWait = { shortest: 50, longest: 150 };

/**
 * Makes a call again that failed in a way that may pass, after a wait of random length, so that
 * those who failed together do not come back together.
 *
 * @param call must do no harm when it is made twice
 * @param passing failures that may pass
 * @param remaining milliseconds that are left; no attempt is begun without any
 * @throws what the last attempt failed with
 */
export async function retry<T>(
  call: () => Promise<T>,
  passing: ReadonlySet<RoomsFailure>,
  remaining: () => number,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const mayPass = error instanceof RoomsError && passing.has(error.failure);
      const wait = waitAfter(attempt);
      if (!mayPass || attempt === attempts || wait >= remaining()) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

function waitAfter(attempt: number): number {
  const { shortest, longest } = firstWait;
  return (shortest + Math.random() * (longest - shortest)) * 3 ** (attempt - 1);
}
