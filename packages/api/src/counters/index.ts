export type { Counted, Counters } from "./counters.ts";
export { createMemoryCounters } from "./memory-counters.ts";
