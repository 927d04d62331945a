export { type AppliedChange, applyChange } from "./apply-change.ts";
export type { Change, Snapshot } from "./change.ts";
export { type Impact, impactOf, type Warning } from "./impact-of.ts";
export { invertChange } from "./invert-change.ts";
export { conflictOf, snapshotOf } from "./snapshot.ts";
