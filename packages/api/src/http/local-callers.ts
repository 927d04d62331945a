import type { Caller } from "./caller.ts";

/**
 * Who makes the requests that are made in this process, by the request itself: whatever somebody
 * sends is another object.
 */
export interface LocalCallers {
  of(request: Request): Caller | undefined;
  /** Makes a request somebody's. */
  sign(request: Request, caller: Caller): Request;
}

export function createLocalCallers(): LocalCallers {
  const callers = new WeakMap<Request, Caller>();
  return {
    of: (request) => callers.get(request),
    sign(request, caller) {
      callers.set(request, caller);
      return request;
    },
  };
}
