import type { Room, Subject } from "@guestlist/access";
import fc from "fast-check";
import { acme } from "../people.ts";

/** Plain names beside those that every object inherits. */
const hostileIds = ["__proto__", "constructor", "toString"];
export const userIds = ["olivier", "zoe", "kim", ...hostileIds];
export const groupIds = ["design", "engineering", acme.groupId, ...hostileIds];

const userId = fc.constantFrom(...userIds);
const groupId = fc.constantFrom(...groupIds);

const owner = fc.oneof(
  fc.constant(undefined),
  userId,
  fc.uniqueArray(fc.constantFrom(...userIds, "nobody-here"), { maxLength: 3 }),
);

/** A room whose entries are drawn from the given scopes; owners may be listed without an entry. */
export function roomWith(scopes: fc.Arbitrary<readonly string[]>): fc.Arbitrary<Room> {
  const entries = (id: fc.Arbitrary<string>, size: number) =>
    fc
      .uniqueArray(fc.tuple(id, scopes), { selector: ([key]) => key, maxLength: size })
      .map((pairs) => Object.fromEntries(pairs));
  return fc
    .record({
      defaultAccesses: fc.oneof(fc.constant<readonly string[]>([]), scopes),
      groupsAccesses: entries(groupId, 4),
      usersAccesses: entries(userId, 4),
      owner,
      setting: fc.constantFrom(undefined, "yes", "no"),
    })
    .map(({ owner: listed, setting, ...levels }) => ({
      id: "launch-plan",
      ...levels,
      metadata: {
        name: "Launch plan",
        ...(listed !== undefined && { owner: listed }),
        ...(setting !== undefined && { guestlistEditorsCanShare: setting }),
      },
    }));
}

export const subject: fc.Arbitrary<Subject> = fc.record({
  userId,
  groupIds: fc.uniqueArray(groupId, { maxLength: 4 }),
});
