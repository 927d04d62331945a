import { createMemoryActivity } from "../activity/index.ts";
import { createMemoryCounters } from "../counters/index.ts";
import { createMemoryInvitations } from "../invitations/index.ts";
import { createMemoryLocks } from "../locks/index.ts";
import { createMemoryRequests } from "../requests/index.ts";
import type { Store } from "./store.ts";

/** A store in memory, for tests, stories and trying things out. */
export function createMemoryStore(): Store {
  return {
    invitations: createMemoryInvitations(),
    requests: createMemoryRequests(),
    activity: createMemoryActivity(),
    locks: createMemoryLocks(),
    counters: createMemoryCounters(),
  };
}
