import fc from "fast-check";
import type { Fault } from "./scripted-faults.ts";

const fault = (
  call: string,
  does: readonly Fault["does"][],
  fails: readonly Fault["fails"][],
  onceWritten = false,
): fc.Arbitrary<Fault> =>
  fc.record({
    call: fc.constant(call),
    does: fc.constantFrom(...does),
    fails: fc.constantFrom(...fails),
    times: fc.constantFrom(1, 2, 9),
    onceWritten: fc.constant(onceWritten),
  });
const passing = ["unreachable", "unavailable", "timeout", "rate_limited"] as const;
const staying = ["misconfigured", "refused", "bad_answer"] as const;
const lost = ["unavailable", "timeout", "bad_answer", "hangs"] as const;
const storeFault = fault(
  "(invitations|requests).save",
  ["nothing", "all"],
  ["unavailable", "hangs"],
);
const anyFault = fc.oneof(
  fault("rooms.get", ["nothing"], [...passing, ...staying, "hangs"]),
  fault("rooms.update", ["nothing"], [...passing, ...staying, "hangs"]),
  fault("rooms.update", ["all"], lost),
  fault("rooms.update", ["all, late"], ["hangs"]),
  fault("rooms.get", ["nothing"], ["unavailable", "hangs"], true),
  fault("directory.", ["nothing"], ["unavailable", "hangs"]),
  storeFault,
  fault("(invitations|requests|activity|locks).", ["nothing"], ["unavailable"]),
  fault("activity.record", ["nothing", "all"], ["unavailable"]),
);
/** Mostly none, sometimes one or two. */
export const anyFaults: fc.Arbitrary<readonly Fault[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(anyFault, { minLength: 1, maxLength: 2 }) },
);

/** The same for what is kept in the store and in the room, where half of it may fail. */
export const anyHalfFaults: fc.Arbitrary<readonly Fault[]> = fc.oneof(
  { weight: 3, arbitrary: anyFaults },
  { weight: 1, arbitrary: fc.tuple(storeFault) },
);
