import * as z from "zod/mini";
import { problems } from "../http/errors.ts";

/**
 * What the API answers, for its description. The types in `room-access.ts` are the contract; the
 * tests hold real answers against these schemas, so that the two cannot drift.
 */

const code = z.enum(Object.keys(problems));
const role = z.string().check(z.describe("A role of the roleSet, or `custom`."));
const roleOrNone = z.nullable(role);

const person = z.strictObject({
  id: z.string(),
  name: z.string(),
  avatar: z.nullable(z.string()),
  colors: z.array(z.string()),
  email: z.optional(z.string()).check(z.describe("Only for those who may share, and for oneself.")),
  external: z.boolean(),
  known: z.boolean(),
});

const group = z.strictObject({
  id: z.string(),
  name: z.string(),
  memberCount: z.nullable(z.number()),
});

const route = z.strictObject({
  kind: z.enum(["person", "group", "organization", "anyone"]),
  id: z.nullable(z.string()),
  name: z.nullable(z.string()),
  role,
  decides: z.boolean(),
});

const rowCan = z.strictObject({
  setRole: z.array(role),
  remove: z.boolean(),
  reason: z.nullable(code),
});

const ability = z.enum(["read", "comment", "edit", "share", "own"]);

const audience = z.enum(["restricted", "organization", "anyone"]);
const general = { audience, role: roleOrNone };

const roomAccess = z.strictObject({
  room: z.strictObject({ id: z.string(), name: z.nullable(z.string()) }),
  roles: z.array(
    z.strictObject({
      id: z.string(),
      isOwner: z.boolean(),
      canShare: z.boolean(),
      permits: z.array(ability),
    }),
  ),
  me: z.strictObject({
    userId: z.string(),
    role,
    paths: z.array(route),
    guest: z.boolean(),
    abilities: z.array(ability),
    connection: z.strictObject({ canWrite: z.boolean(), canComment: z.boolean() }),
    requestableRoles: z.array(role),
    can: z.strictObject({
      share: z.boolean(),
      grant: z.array(role),
      setGeneral: z.boolean(),
      settings: z.boolean(),
      leave: z.boolean(),
      activity: z.boolean(),
    }),
    request: z.optional(z.nullable(z.strictObject({ role, requestedAt: z.string() }))),
  }),
  general: z.strictObject({
    ...general,
    organization: z.nullable(z.strictObject({ id: z.string(), name: z.string() })),
  }),
  counts: z.strictObject({ people: z.number(), groups: z.number() }),
  people: z.array(
    z.strictObject({
      user: person,
      role,
      effective: z.strictObject({ role: roleOrNone, paths: z.array(route) }),
      can: rowCan,
    }),
  ),
  groups: z.array(z.strictObject({ group, role, can: rowCan })),
  settings: z.strictObject({ editorsCanShare: z.boolean() }),
  invitations: z.optional(
    z.array(
      z.strictObject({
        id: z.string(),
        email: z.string(),
        role,
        invitedBy: z.nullable(person),
        invitedAt: z.string(),
        expiresAt: z.string(),
        expired: z.boolean(),
        can: rowCan,
      }),
    ),
  ),
  requests: z.optional(
    z.array(
      z.strictObject({
        user: person,
        role,
        message: z.nullable(z.string()),
        requestedAt: z.string(),
        approveAs: z.array(role),
      }),
    ),
  ),
});

const roles = z.record(z.string(), z.nullable(role));
const seen = {
  people: z.optional(roles),
  groups: z.optional(roles),
  general: z.optional(z.strictObject(general)),
  settings: z.optional(z.strictObject({ editorsCanShare: z.boolean() })),
};
const change = z.strictObject({
  ...seen,
  invitations: z.optional(roles),
  requests: z.optional(roles),
  expect: z.optional(z.strictObject(seen)),
});
const accessChanged = { access: z.nullable(roomAccess), undo: z.nullable(change) };

const item = { id: z.string(), at: z.string(), by: person };
const moved = { from: z.nullable(role), to: z.nullable(role) };
const activityItem = z.discriminatedUnion("kind", [
  z.strictObject({ ...item, kind: z.literal("person"), person, ...moved }),
  z.strictObject({
    ...item,
    kind: z.literal("group"),
    group: z.strictObject({ id: z.string(), name: z.string() }),
    ...moved,
  }),
  z.strictObject({
    ...item,
    kind: z.literal("general"),
    from: z.strictObject(general),
    to: z.strictObject(general),
  }),
  z.strictObject({ ...item, kind: z.literal("settings"), editorsCanShare: z.boolean() }),
  z.strictObject({ ...item, kind: z.literal("invitation"), email: z.string(), ...moved }),
  z.strictObject({ ...item, kind: z.literal("request"), person, role }),
]);

const displayUser = z.strictObject({
  id: z.string(),
  name: z.string(),
  avatar: z.nullable(z.string()),
  colors: z.array(z.string()),
});

export const answerSchemas = {
  token: z.strictObject({ token: z.string() }),
  roomAccess: roomAccess,
  accessChanged: z.strictObject(accessChanged),
  preview: z.strictObject({
    impact: z.array(z.strictObject({ userId: z.string(), from: roleOrNone, to: roleOrNone })),
    warnings: z.array(
      z.strictObject({
        code: z.enum(["locks_self_out", "last_owner", "still_has_access"]),
        userId: z.optional(z.string()),
      }),
    ),
    people: z.array(
      z.strictObject({
        userId: z.string(),
        role: roleOrNone,
        abilities: z.array(ability),
        loses: z.boolean(),
      }),
    ),
  }),
  explanation: z.strictObject({
    role: roleOrNone,
    paths: z.array(route),
    abilities: z.array(ability),
    withoutPersonal: roleOrNone,
  }),
  candidates: z.strictObject({
    people: z.array(z.strictObject({ user: person, has: z.nullable(role) })),
    groups: z.array(z.strictObject({ group, has: z.nullable(role) })),
    email: z.nullable(z.string()),
  }),
  invitations: z.strictObject({
    results: z.array(
      z.strictObject({
        invitee: z.union([
          z.strictObject({ userId: z.string() }),
          z.strictObject({ groupId: z.string() }),
          z.strictObject({ email: z.string() }),
        ]),
        status: z.enum(["granted", "invited", "already", "rejected"]),
        code: z.optional(code),
      }),
    ),
    ...accessChanged,
  }),
  members: z.strictObject({ items: z.array(person), nextCursor: z.nullable(z.string()) }),
  activity: z.strictObject({
    items: z.array(activityItem),
    nextCursor: z.nullable(z.string()),
  }),
  accepted: z.strictObject({ roomId: z.string(), role }),
  request: z.strictObject({ status: z.enum(["pending", "already"]) }),
  users: z.array(z.nullable(displayUser)),
  groups: z.array(z.nullable(z.strictObject({ id: z.string(), name: z.string() }))),
  mentions: z.array(displayUser),
  description: z.record(z.string(), z.unknown()),
  problem: z.looseObject({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    code,
    requestId: z.string(),
  }),
};
