import fc from "fast-check";

/** Tries what is said of a race in as many orders of its calls. */
export function inAnyOrder(
  property: (scheduler: fc.Scheduler) => Promise<void>,
  numRuns = 25,
): Promise<void> {
  return fc.assert(fc.asyncProperty(fc.scheduler(), property), { numRuns });
}
