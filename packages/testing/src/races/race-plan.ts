import type { Change } from "@guestlist/client";
import fc from "fast-check";

/** What someone does. What it is done to is made anew for each run. */
export type Action =
  | { do: "change"; change: Change }
  /** Takes back what they did last. */
  | { do: "undo" }
  | { do: "cancel invitation" }
  | { do: "accept invitation" }
  | { do: "invite"; userId: string; role: string }
  | { do: "ask"; role: string };

/** Two people and what each of them does, one after the other, while the other does theirs. */
export interface RacePlan {
  owners: readonly string[];
  people: readonly [Actor, Actor];
}

export interface Actor {
  userId: string;
  actions: readonly Action[];
}

const role = fc.constantFrom("viewer", "commenter", "editor");
const anyRole = fc.constantFrom("viewer", "commenter", "editor", "owner", null);
/** Few, so that the same key is often changed by both. */
const target = fc.constantFrom("olivier", "zoe", "kim", "lea", "noor");

const general = fc.oneof(
  fc.constant({ audience: "restricted" as const }),
  fc.record({ audience: fc.constantFrom("organization", "anyone"), role }),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(target, anyRole).map(([id, to]) => ({ people: { [id]: to } })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(target, anyRole, target, anyRole)
      .map(([a, roleA, b, roleB]) => ({ people: { [a]: roleA, [b]: roleB } })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom("engineering", "design"), fc.option(role))
      .map(([id, to]) => ({ groups: { [id]: to } })),
  },
  { weight: 2, arbitrary: general.map((to) => ({ general: to })) },
  { weight: 1, arbitrary: fc.boolean().map((on) => ({ settings: { editorsCanShare: on } })) },
  { weight: 2, arbitrary: fc.option(role).map((answer) => ({ requests: { noor: answer } })) },
);

/** Leaving and stepping down, in which owners race most. */
const lowering = (userId: string): fc.Arbitrary<Action> =>
  fc
    .constantFrom("viewer", "editor", null)
    .map((to) => ({ do: "change", change: { people: { [userId]: to } } }));

const actionOf = (userId: string): fc.Arbitrary<Action> =>
  fc.oneof(
    { weight: 8, arbitrary: change.map((it) => ({ do: "change" as const, change: it })) },
    { weight: 3, arbitrary: lowering(userId) },
    { weight: 2, arbitrary: fc.constant({ do: "undo" as const }) },
    { weight: 1, arbitrary: fc.constant({ do: "cancel invitation" as const }) },
    {
      weight: 1,
      arbitrary: role.map((to) => ({ do: "invite" as const, userId: "noor", role: to })),
    },
    { weight: 1, arbitrary: role.map((to) => ({ do: "ask" as const, role: to })) },
  );

const actor = (userId: string): fc.Arbitrary<Actor> =>
  fc
    .array(actionOf(userId), { minLength: 1, maxLength: 3 })
    .map((actions) => ({ userId, actions }));

/** Whoever is invited comes first of all. */
const invitee = actor("sam").map(({ userId, actions }) => ({
  userId,
  actions: [{ do: "accept invitation" as const }, ...actions.slice(1)],
}));

export const racePlan: fc.Arbitrary<RacePlan> = fc.record({
  owners: fc.constantFrom(["olivier"], ["olivier", "zoe"]),
  people: fc.oneof(
    { weight: 4, arbitrary: fc.tuple(actor("olivier"), actor("zoe")) },
    { weight: 2, arbitrary: fc.tuple(actor("olivier"), actor("kim")) },
    { weight: 1, arbitrary: fc.tuple(actor("zoe"), actor("kim")) },
    { weight: 1, arbitrary: fc.tuple(actor("olivier"), invitee) },
    { weight: 1, arbitrary: fc.tuple(actor("zoe"), actor("noor")) },
  ),
});

/** The only two owners, of whom each at once steps down or puts the other down. */
export const ownersPlan: fc.Arbitrary<RacePlan> = fc
  .tuple(
    fc.constantFrom("olivier", "zoe").chain(lowering),
    fc.constantFrom("olivier", "zoe").chain(lowering),
  )
  .map(([first, second]) => ({
    owners: ["olivier", "zoe"],
    people: [
      { userId: "olivier", actions: [first] },
      { userId: "zoe", actions: [second] },
    ],
  }));
