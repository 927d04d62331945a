import { limits, type RoleSet } from "@guestlist/access";
import type {
  Code,
  Invitation,
  InvitationAccepted,
  InvitationAnswer,
  Invitee,
} from "@guestlist/client";
import * as z from "zod/mini";
import { changed } from "../access/index.ts";
import {
  code,
  createRoleSchemas,
  emailAddress,
  exactly,
  identifier,
  issue,
  listOf,
  message,
  role,
} from "../schemas/index.ts";

/**
 * A union reports only that nothing fitted. Looking at the key that is there says which id or
 * address was wrong.
 */
function withCodes(union: z.ZodMiniType<Invitee>): z.ZodMiniType<Invitee> {
  return z.any().check(
    z.superRefine((value: unknown, context) => {
      if (union.safeParse(value).success) return;
      const [key, id] = onlyEntry(value);
      const code = key === "email" && typeof id === "string" ? "invalid_email" : codeOfKey[key];
      context.addIssue(issue(code, "An invitee is one of userId, groupId, email."));
    }),
  );
}

const codeOfKey: Readonly<Record<string, Code>> = { userId: "invalid_id", groupId: "invalid_id" };

function onlyEntry(value: unknown): [key: string, value: unknown] {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const [first] = entries;
  return first && entries.length === 1 ? first : ["", undefined];
}

const invitee = withCodes(
  exactly<Invitee>()(
    z.union([
      z.strictObject({ userId: identifier }),
      z.strictObject({ groupId: identifier }),
      z.strictObject({ email: emailAddress }),
    ]),
  ),
);

export const invitationSchema = (roleSet: RoleSet) =>
  exactly<Invitation>()(
    z.strictObject({
      invitees: listOf(invitee, limits.invitees, "people").check(z.minLength(1)),
      role: createRoleSchemas(roleSet).any,
      message: z.exactOptional(message),
      notify: z.exactOptional(z.boolean()),
    }),
  );

export const acceptance = exactly<{ token: string }>()(
  z.strictObject({ token: z.string().check(z.minLength(1), z.maxLength(limits.tokenLength)) }),
);

export const nothing = exactly<Record<never, never>>()(z.strictObject({}));

export const accepted = exactly<InvitationAccepted>()(z.strictObject({ roomId: z.string(), role }));

export const invitationAnswer = exactly<InvitationAnswer>()(
  z.strictObject({
    results: z.array(
      z.strictObject({
        invitee: z.union([
          z.strictObject({ userId: z.string() }),
          z.strictObject({ groupId: z.string() }),
          z.strictObject({ email: z.string() }),
        ]),
        status: z.enum(["granted", "invited", "already", "rejected"]),
        code: z.exactOptional(code),
      }),
    ),
    ...changed,
  }),
);
