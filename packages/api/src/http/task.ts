import type { Context } from "hono";
import { type Deadline, deadlineAfter, REQUEST_TIME } from "./deadline.ts";
import type { Log } from "./log.ts";
import type { WarningCode } from "./log-entry.ts";
import type { ShareEnv } from "./share-env.ts";

/** What is asked for in one request, and how long it may take. */
export interface Task {
  /** Starts work once the answer is on its way. */
  later(work: () => Promise<unknown> | undefined): void;
  /** Says what went wrong beside what is answered. */
  warn(code: WarningCode): void;
  deadline: Deadline;
}

/**
 * Nobody waits for what is done later: its failure changes nothing, because what was answered is
 * done, and whoever misses the news reads it on their next request. A runtime that ends with the
 * answer is asked to stay, through `waitUntil`.
 */
export function taskOf(c: Context<ShareEnv>, log: Log): Task {
  return {
    deadline: deadlineAfter(REQUEST_TIME),
    warn: (code) => log({ level: "warn", requestId: c.get("requestId"), code }),
    later(work) {
      const done = new Promise<void>((resolve) => {
        setTimeout(() => {
          Promise.resolve()
            .then(work)
            .catch(() => {})
            .finally(resolve);
        }, 0);
      });
      executionOf(c)?.waitUntil(done);
    },
  };
}

/** Hono throws where the runtime has no such thing. */
function executionOf(c: Context) {
  try {
    return c.executionCtx;
  } catch {
    return null;
  }
}
