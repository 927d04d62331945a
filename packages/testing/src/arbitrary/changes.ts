import type { Change } from "@guestlist/client";
import fc from "fast-check";
import { anyGroup, anyPerson } from "./people.ts";

/** A role that a sharer may give to anyone. */
export const sharedRole = fc.constantFrom("viewer", "commenter", "editor");

const anyRole = fc.oneof(
  { weight: 4, arbitrary: sharedRole },
  { weight: 2, arbitrary: fc.constant("owner") },
  { weight: 2, arbitrary: fc.constant(null) },
);

const oneOf = <T>(id: fc.Arbitrary<string>, role: fc.Arbitrary<T>, most = 1) =>
  fc
    .uniqueArray(fc.tuple(id, role), { selector: ([key]) => key, minLength: 1, maxLength: most })
    .map((entries) => Object.fromEntries(entries));

const general = fc.oneof(
  fc.constant({ audience: "restricted" as const }),
  fc.record({ audience: fc.constantFrom("organization", "anyone"), role: sharedRole }),
);

/** New roles for one person, or for two. */
export const newRoles = oneOf(anyPerson, anyRole, 2);

const keys = {
  people: newRoles,
  groups: oneOf(anyGroup, fc.option(sharedRole)),
  general,
  settings: fc.record({ editorsCanShare: fc.boolean() }),
};

/** A change of one key, or of several. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ people: keys.people }) },
  { weight: 2, arbitrary: fc.record({ groups: keys.groups }) },
  { weight: 2, arbitrary: fc.record({ general }) },
  { weight: 1, arbitrary: fc.record({ settings: keys.settings }) },
  { weight: 2, arbitrary: fc.record(keys, { requiredKeys: [] }) },
);
