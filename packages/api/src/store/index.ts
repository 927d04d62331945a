export { createMemoryStore } from "./memory-store.ts";
export { forgetRoom, type Store } from "./store.ts";
