import { monitorEventLoopDelay } from "node:perf_hooks";

// Loaded into the demo's process before it starts: answers every message with what it uses, and for
// how long it could do nothing since the last time, in milliseconds.

const delay = monitorEventLoopDelay();
delay.enable();

process.on("message", () => {
  const eventLoopDelay = delay.max / 1e6;
  globalThis.gc?.();
  delay.reset();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send?.({ rss, heapUsed, external, eventLoopDelay });
});
