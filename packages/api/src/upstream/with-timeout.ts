import { RoomsError } from "./rooms.ts";

/** How long one call to a port may take, in milliseconds. */
export const CALL_TIME = 4_000;

/** Gives a call up after `milliseconds`, whether or not it listens to its signal. */
export async function withTimeout<T>(
  call: (signal: AbortSignal) => Promise<T>,
  milliseconds = CALL_TIME,
): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new RoomsError("timeout"));
      controller.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([call(controller.signal), expired]);
  } finally {
    clearTimeout(timer);
  }
}
