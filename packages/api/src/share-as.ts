import { isUserId } from "@guestlist/access";
import { createShareClient, type ShareClient } from "@guestlist/client";
import type { Caller, LocalCallers } from "./http/index.ts";

/**
 * The API as someone, for jobs and pages of the app's own server: the same client as in a browser,
 * without a network, under the same rules. What it does counts against no limit.
 *
 * @throws {Error} for an id that nobody with an account can have
 * @example
 * const { people } = await share.as("olivier").roomAccess("launch-plan");
 */
export type ShareAs = (who: Caller | string) => ShareClient;

export function createShareAs(
  local: LocalCallers,
  fetch: (request: Request) => Response | Promise<Response>,
  basePath: string,
): ShareAs {
  return (who) => {
    const caller = typeof who === "string" ? { userId: who } : who;
    if (!isUserId(caller.userId)) {
      throw new Error(`"${caller.userId}" is not the id of somebody with an account.`);
    }
    return createShareClient(`http://guestlist.local${basePath}`, {
      // Some runtimes know no `credentials`.
      fetch: async (input, { credentials: _, ...init } = {}) => {
        const request = local.sign(new Request(input, init), caller);
        request.signal.throwIfAborted();
        const response = await fetch(request);
        request.signal.throwIfAborted();
        return response;
      },
    });
  };
}
