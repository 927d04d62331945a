import { describeStore } from "../testing/store-conformance.ts";
import { createMemoryStore } from "./memory-store.ts";

describeStore("a store in memory", async () => ({ port: createMemoryStore() }));
