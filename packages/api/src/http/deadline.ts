import { ShareApiError } from "./errors.ts";

/** How long a request may take in all, in milliseconds. */
export const REQUEST_TIME = 8_000;

/** The end of a request's time. */
export interface Deadline {
  /** What is left of it, in milliseconds; never below 0. */
  remaining(): number;
  /**
   * To be called right before something is changed.
   * @throws {ShareApiError} `upstream_timeout` when the time is over: then nothing may be changed,
   *   because whoever asked was told so
   */
  beforeWriting(): void;
  /**
   * What the work comes to, if it does in time.
   * @throws {ShareApiError} `upstream_timeout`, or `unknown_outcome` when writing had begun
   */
  race<T>(work: Promise<T>): Promise<T>;
}

export function deadlineAfter(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds;
  let isWriting = false;
  const remaining = () => Math.max(0, end - performance.now());
  return {
    remaining,
    beforeWriting() {
      // Stryker disable next-line StringLiteral: By then the request was answered: nobody sees which error ends its work.
      if (remaining() === 0) throw new ShareApiError("upstream_timeout");
      isWriting = true;
    },
    race(work) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          reject(new ShareApiError(isWriting ? "unknown_outcome" : "upstream_timeout"));
        }, remaining());
        work.then(resolve, reject).finally(() => clearTimeout(timer));
      });
    },
  };
}
