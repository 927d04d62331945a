import type { Store } from "../../src/index.ts";
import { createMemoryStore } from "../../src/memory.ts";

type Parts = { [Name in keyof Store]?: Partial<Store[Name]> };

/** A store in memory, some methods of which do something else. */
export function storeWith(parts: Parts): Store {
  const { invitations, requests, activity, locks, counters } = createMemoryStore();
  return {
    invitations: { ...invitations, ...parts.invitations },
    requests: { ...requests, ...parts.requests },
    activity: { ...activity, ...parts.activity },
    locks: { ...locks, ...parts.locks },
    counters: { ...counters, ...parts.counters },
  };
}
