import type { Store } from "../../src/index.ts";

/** Writes down which methods of a port are called, with what. */
export function recorded<T extends object>(name: string, port: T, calls: RecordedCall[]): T {
  return new Proxy(port, {
    get(target, key, receiver) {
      const method: unknown = Reflect.get(target, key, receiver);
      if (typeof method !== "function") return method;
      return (...args: unknown[]) => {
        calls.push({ name: `${name}.${String(key)}`, args });
        return Reflect.apply(method, target, args);
      };
    },
  });
}

/** A store whose parts are each wrapped, with what they are called. */
export function wrapStore<S extends Partial<Store>>(
  store: S,
  wrap: <Port extends object>(name: string, port: Port) => Port,
): S {
  const { invitations, requests, activity, locks, counters } = store;
  return {
    ...store,
    ...(invitations && { invitations: wrap("invitations", invitations) }),
    ...(requests && { requests: wrap("requests", requests) }),
    ...(activity && { activity: wrap("activity", activity) }),
    ...(locks && { locks: wrap("locks", locks) }),
    ...(counters && { counters: wrap("counters", counters) }),
  };
}

export interface RecordedCall {
  name: string;
  args: unknown[];
}
