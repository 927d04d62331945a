import { Permission } from "@liveblocks/core";
import fc from "fast-check";
import type { Change, General, Role, Room, Rules, Subject } from "../index.ts";
import { acme } from "./room-of.ts";

/** Plain names beside those that every object inherits. */
const hostileIds = ["__proto__", "constructor", "toString"];
export const userIds = ["olivier", "zoe", "kim", ...hostileIds];
export const groupIds = ["design", "engineering", acme.groupId, ...hostileIds];

const userId = fc.constantFrom(...userIds);
const groupId = fc.constantFrom(...groupIds);

/** Any list of scopes Liveblocks knows, contradictions and empty lists included. */
export const knownScopes = fc.array(fc.constantFrom(...Object.values(Permission)), {
  maxLength: 5,
});

/** Lists with scopes nobody knows among them. */
export const anyScopes = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom<string>(...Object.values(Permission)) },
    { weight: 1, arbitrary: fc.constantFrom("room:admin", "constructor", "", "ROOM:WRITE") },
  ),
  { maxLength: 5 },
);

/** The default ladder's scopes in every spelling that other code writes. */
export const roleScopes = fc.constantFrom<readonly string[]>(
  ["room:read", "room:presence:write"],
  ["*:read"],
  ["room:read", "room:presence:write", "comments:write"],
  ["comments:write", "*:read"],
  ["room:write"],
  ["*:write"],
  ["room:write", "room:presence:write"],
);

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

/** A ladder whose sharers are below others, so that not everything is theirs to give. */
export const sharingCommenters: readonly Role[] = [
  { id: "viewer", scopes: ["room:read"] },
  { id: "commenter", scopes: ["room:read", "comments:write"], share: true },
  { id: "editor", scopes: ["room:write", "feeds:read"], share: true },
  { id: "manager", scopes: ["room:write"], share: true, owner: true },
];

/** The default ladder, one with weaker sharers, and one without owners. */
export const anyRules: fc.Arbitrary<Rules> = fc.record({
  roles: fc.constantFrom(
    [
      { id: "viewer", scopes: ["room:read", "room:presence:write"] },
      { id: "commenter", scopes: ["room:read", "room:presence:write", "comments:write"] },
      { id: "editor", scopes: ["room:write"], share: true },
      { id: "owner", scopes: ["room:write"], share: true, owner: true },
    ] satisfies Role[],
    sharingCommenters,
    sharingCommenters.slice(0, 3),
  ),
  organization: fc.constantFrom(null, acme),
});

/** A change of the kind the API lets through: no owner role for a group or for general access. */
export function changeIn({ roles = [], organization }: Rules): fc.Arbitrary<Change> {
  const personRole = fc.constantFrom(null, ...roles.map(({ id }) => id));
  const plainRoles = roles.flatMap(({ id, owner: isOwner }) => (isOwner ? [] : [id]));
  const record = (id: fc.Arbitrary<string>, role: fc.Arbitrary<string | null>) =>
    fc
      .uniqueArray(fc.tuple(id, role), { selector: ([key]) => key, minLength: 1, maxLength: 3 })
      .map((pairs) => Object.fromEntries(pairs));
  const audiences = organization ? (["organization", "anyone"] as const) : (["anyone"] as const);
  const general: fc.Arbitrary<General> = fc.oneof(
    fc.constant({ audience: "restricted" } as const),
    fc.record({
      audience: fc.constantFrom(...audiences),
      role: fc.constantFrom(...plainRoles),
    }),
  );
  return fc.record(
    {
      people: record(userId, personRole),
      groups: record(groupId, fc.constantFrom(null, ...plainRoles)),
      general,
      settings: fc.record({ editorsCanShare: fc.boolean() }),
    },
    { requiredKeys: [] },
  );
}
