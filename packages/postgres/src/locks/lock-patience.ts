/** How many milliseconds one waits for a lock: longer than a change takes, shorter than a person waits. */
export const LOCK_PATIENCE = 8_000;
