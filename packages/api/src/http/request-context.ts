import type { Context } from "hono";
import { type Deadline, deadlineAfter, REQUEST_TIME } from "../upstream/deadline.ts";
import type { Log } from "./log.ts";
import type { ShareEnv } from "./responses.ts";

/** What belongs to one request. */
export interface RequestContext {
  /** Starts work once the answer is on its way. */
  run(work: () => Promise<unknown> | undefined): void;
  requestId: string;
  deadline: Deadline;
  log: Log;
}

/**
 * What is run in it is work that nobody waits for: its failure changes nothing, because what was answered is done, and
 * whoever misses the news reads it on their next request. A runtime that ends with the answer is
 * asked to stay, through `waitUntil`.
 */
export function requestContextOf(c: Context<ShareEnv>, log: Log): RequestContext {
  return {
    requestId: c.get("requestId"),
    deadline: deadlineAfter(REQUEST_TIME),
    log,
    run(work) {
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
