import type { AccessPath, RoomAccess } from "@guestlist/client";
import * as z from "zod/mini";
import { ability, code, exactly, group, person, role, roleOrNone } from "../schemas/index.ts";

export const accessPath = exactly<AccessPath>()(
  z.strictObject({
    kind: z.enum(["person", "group", "organization", "anyone"]),
    id: z.nullable(z.string()),
    name: z.nullable(z.string()),
    role,
    decides: z.boolean(),
  }),
);

const entryCan = z.strictObject({
  setRole: z.array(role),
  remove: z.boolean(),
  reason: z.nullable(code),
});

const organization = z.nullable(z.strictObject({ id: z.string(), name: z.string() }));

export const roomAccess = exactly<RoomAccess>()(
  z.strictObject({
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
      paths: z.array(accessPath),
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
      request: z.exactOptional(z.nullable(z.strictObject({ role, requestedAt: z.string() }))),
    }),
    general: z.discriminatedUnion("audience", [
      z.strictObject({ audience: z.literal("restricted"), role: z.null(), organization }),
      z.strictObject({ audience: z.enum(["organization", "anyone"]), role, organization }),
    ]),
    counts: z.strictObject({ people: z.number(), groups: z.number() }),
    people: z.array(
      z.strictObject({
        user: person,
        role,
        effective: z.strictObject({ role: roleOrNone, paths: z.array(accessPath) }),
        can: entryCan,
      }),
    ),
    groups: z.array(z.strictObject({ group, role, can: entryCan })),
    settings: z.strictObject({ editorsCanShare: z.boolean() }),
    invitations: z.exactOptional(
      z.array(
        z.strictObject({
          id: z.string(),
          email: z.string(),
          role,
          invitedBy: z.nullable(person),
          invitedAt: z.string(),
          expiresAt: z.string(),
          expired: z.boolean(),
          can: entryCan,
        }),
      ),
    ),
    requests: z.exactOptional(
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
  }),
);
