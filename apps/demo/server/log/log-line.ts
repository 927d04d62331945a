import type { DemoLogEntry } from "./demo-log.ts";

/** Writes an entry down as one line of JSON. */
export function logLine(entry: DemoLogEntry): void {
  console.log(JSON.stringify({ time: new Date().toISOString(), ...entry }));
}
