import type { LogEntry } from "./log-entry.ts";

/** Writes an entry down. It never throws. */
export type Log = (entry: LogEntry) => void;

/** What somebody should know of, as one line of JSON each. */
export function logToConsole(entry: LogEntry): void {
  if (entry.level !== "info") console[entry.level](JSON.stringify(entry));
}

/** An app's own log, which changes nothing of what it is told of, not even where it fails. */
export function quietly(log: (entry: LogEntry) => unknown): Log {
  return (entry) => {
    (async () => log(entry))().catch(() => {});
  };
}
