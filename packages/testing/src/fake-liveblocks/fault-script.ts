import type { Fault, Operation } from "./fault.ts";

/** The faults to come, in order: the first that fits a call meets it. */
export interface FaultScript {
  add(...faults: readonly Fault[]): void;
  clear(): void;
  /** The fault of a call, if it has one. */
  next(operation: Operation): Fault | undefined;
}

export function faultScript(): FaultScript {
  const waiting: { fault: Fault; left: number }[] = [];
  return {
    add: (...faults) => {
      for (const fault of faults) {
        waiting.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
      }
    },
    clear: () => {
      waiting.length = 0;
    },
    next(operation) {
      const found = waiting.find(
        ({ fault, left }) => left > 0 && (fault.on ?? operation) === operation,
      );
      if (!found) return undefined;
      found.left -= 1;
      return found.fault;
    },
  };
}
