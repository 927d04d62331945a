import type { Fault } from "@guestlist/testing/fake-liveblocks/fault";
import { scopes } from "@guestlist/testing/role-scopes";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launchPlan } from "../support/rooms.ts";
import { faultTable } from "./fault-table.ts";
import { type FaultyFixture, faultyFixture } from "./faulty-fixture.ts";
import { leaked } from "./leak.ts";

/** Any faults, one after the other, under any changes: what was answered must be what is there. */

// Many attempts are made after a wait, one after the other.
vi.setConfig({ testTimeout: 60_000 });

let share: FaultyFixture;
let before: ReturnType<FaultyFixture["kept"]>;

beforeAll(async () => {
  share = await faultyFixture();
  before = share.kept();
});
afterAll(() => share.fake.stop());

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const fault: fc.Arbitrary<Fault> = fc.record({
  does: oneOf(...faultTable.map(({ does }) => does)),
  on: oneOf("read", "write", "write", "write"),
  times: oneOf(1, 1, 2),
  applied: fc.boolean(),
});
/** What these answer, the platform has not done. */
const isRefusal = ({ does }: Fault) =>
  does.kind === "status" && does.status >= 400 && does.status < 500;

const role = oneOf<"viewer" | "commenter" | "editor" | null>("viewer", "commenter", "editor", null);
const step = fc.record({
  faults: fc.array(
    fault.map((each) => (isRefusal(each) ? { ...each, applied: false } : each)),
    { minLength: 1, maxLength: 2 },
  ),
  by: oneOf("olivier", "olivier", "olivier", "zoe", "lea"),
  person: oneOf("zoe", "lea", "marc", "noor"),
  role,
});

describe("given a platform that fails in any way", () => {
  it("should never call done what is not, nor failed what is, nor change anything else", async () => {
    const seen = { done: 0, failed: 0, unknown: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 4 }), async (steps) => {
        if (before) share.fake.rooms.set(launchPlan.id, before);
        for (const { faults, by, person, role } of steps) {
          const was = share.kept();
          share.fake.faults.add(...faults);
          const { status, body } = await share.change(by, { people: { [person]: role } });
          share.fake.faults.clear();
          const is = share.kept();

          const { [person]: _, ...others } = was?.usersAccesses ?? {};
          const entries = role === null ? others : { ...others, [person]: scopes[role] };
          const made = { ...was, usersAccesses: entries };
          expect(JSON.stringify(body)).not.toMatch(leaked);
          if (status === 200) {
            seen.done += 1;
            expect(is).toEqual(made);
          } else if (Object(body).code === "unknown_outcome") {
            seen.unknown += 1;
            expect([was, made]).toContainEqual(is);
          } else {
            seen.failed += 1;
            expect(is).toEqual(was);
          }
        }
      }),
      { numRuns: 25 },
    );
    expect(Math.min(seen.done, seen.failed, seen.unknown)).toBeGreaterThan(2);
  });
});
