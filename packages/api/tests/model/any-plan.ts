import { anyRoom, type NewRoom } from "@guestlist/testing/arbitrary/any-room";
import { anyChange, newRoles, sharedRole } from "@guestlist/testing/arbitrary/changes";
import { anyGroup, anyPerson, insiders, outsiders } from "@guestlist/testing/arbitrary/people";
import fc from "fast-check";
import type { Action, Asked, Reading } from "./action.ts";
import { anyFaults, anyHalfFaults } from "./any-faults.ts";

/** A room as it is at first, and what is done to it. */
export interface Plan {
  room: NewRoom;
  actions: readonly Action[];
  /** Who looks at it in the end. */
  readers: readonly string[];
}

/** Who may share comes first, since nobody else can change much. */
const caller = fc.oneof(
  { weight: 32, arbitrary: fc.constantFrom("olivier", "olivier", "olivier", "zoe", "kim") },
  { weight: 7, arbitrary: anyPerson },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** What is changed with the same request. */
const also = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ people: newRoles }) },
);
const invitee = fc.oneof(
  { weight: 2, arbitrary: anyPerson.map((userId) => ({ userId })) },
  { weight: 1, arbitrary: anyGroup.map((groupId) => ({ groupId })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("nova@elsewhere.org", "Sam@other.io", "sam@other.io", "noor@acme.io")
      .map((email) => ({ email })),
  },
);

/** Whether it is somebody else who does what is one's own to do. */
const byOther = fc.nat({ max: 4 }).map((number) => number === 0);
const nth = fc.nat({ max: 5 });
const readings = fc.constantFrom<Reading>(
  ...(["access", "why", "candidates", "recent", "members"] as const),
  ...(["mentions", "activity", "people", "groups"] as const),
);
const asked = (by: string | null): fc.Arbitrary<Asked> =>
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({
        do: fc.constant("change" as const),
        change: anyChange,
        expect: fc.constantFrom("nothing", "nothing", "what is there", "owners only"),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom<string | null>("viewer", null, null).map((role) => ({
        do: "change" as const,
        change: { people: Object.fromEntries([[by ?? "zoe", role]]) },
        expect: "nothing" as const,
      })),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant("change invitation" as const),
        nth,
        role: fc.option(sharedRole, { freq: 1 }),
        also,
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant("answer" as const),
        nth,
        role: fc.oneof(sharedRole, fc.constantFrom(null, "pending" as const)),
        also,
      }),
    },
    { weight: 4, arbitrary: fc.record({ do: fc.constant("undo" as const), nth, byOther }) },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant("invite" as const),
        invitees: fc.array(invitee, { minLength: 1, maxLength: 3 }),
        role: fc.oneof(sharedRole, sharedRole, sharedRole, fc.constant("owner")),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("resend" as const), nth }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant("accept" as const), nth, byOther }),
    },
    { weight: 1, arbitrary: fc.constant({ do: "sign in" as const }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("ask" as const), role: sharedRole }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("preview" as const), change: anyChange }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("read" as const), what: readings }) },
  );

const action: fc.Arbitrary<Action> = caller
  .chain((by) => fc.record({ by: fc.constant(by), asked: asked(by) }))
  .chain((one) =>
    fc.record({
      by: fc.constant(one.by),
      asked: fc.constant(one.asked),
      faults: "also" in one.asked ? anyHalfFaults : anyFaults,
    }),
  );

/** Who asks for access does not have it yet. */
const asking: fc.Arbitrary<Action> = fc.record({
  by: fc.constantFrom(...outsiders, "lea", "ana"),
  asked: fc.record({ do: fc.constant("ask" as const), role: sharedRole }),
  faults: anyFaults,
});

const inviting: fc.Arbitrary<Action> = fc.record({
  by: fc.constantFrom("olivier", "zoe"),
  asked: fc.record({
    do: fc.constant("invite" as const),
    invitees: fc.constant([{ email: "nova@elsewhere.org" }, { email: "sam@other.io" }]),
    role: sharedRole,
  }),
  faults: fc.constant([]),
});

/** Most of what waits can only be changed once there is something. */
const first = fc.oneof(fc.constant([]), fc.tuple(inviting), fc.tuple(inviting, asking));

export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  room: anyRoom,
  actions: fc
    .tuple(first, fc.array(action, { minLength: 1, maxLength: 10, size: "max" }))
    .map(([some, others]) => [...some, ...others]),
  readers: fc.shuffledSubarray([...insiders, ...outsiders], { minLength: 3, maxLength: 3 }),
});
