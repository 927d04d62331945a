import { describeStore } from "../testing/index.ts";
import { createMemoryStore } from "./memory-store.ts";

describeStore("a store in memory", async () => ({ port: createMemoryStore() }));
