import type { RoleId, RoleSet } from "@guestlist/access";
import * as z from "zod/mini";
import type { Code } from "../http/errors.ts";
import { isIdentifier } from "../http/guards/identifier.ts";
import { countEntries, twiceGranted, untouchedKeys } from "./change-keys.ts";
import { isEmailAddress } from "./is-email-address.ts";
import { issue } from "./issue.ts";
import { recordOf } from "./record-of.ts";
import type { AccessRequest, Change, Invitation, Invitee, PreviewRequest } from "./room-access.ts";

/** The most keys of a change, and the most people of an invitation. */
export const mostEntries = 50;
/** The most people a preview reports on beside those who have an entry. */
const mostPreviewed = 100;
const longestMessage = 1_000;

/** The bodies of requests. They depend on the roleSet, so each API makes its own. */
export interface RequestSchemas {
  auth: z.ZodMiniType<{ room?: string | undefined }>;
  change: z.ZodMiniType<Change>;
  preview: z.ZodMiniType<PreviewRequest>;
  invitation: z.ZodMiniType<Invitation>;
  acceptance: z.ZodMiniType<{ token: string }>;
  request: z.ZodMiniType<AccessRequest>;
  nothing: z.ZodMiniType<Record<never, never>>;
}

/** A check that answers with a code of its own instead of `invalid_body`. */
function refusal(code: Code, error: string) {
  return { error, params: { code } };
}

const identifier = z
  .string()
  .check(
    z.refine(isIdentifier, refusal("invalid_id", "This is not a valid id.")),
    z.meta({ minLength: 1, maxLength: 128 }),
  );

const address = z
  .string()
  .check(z.refine(isEmailAddress, refusal("invalid_email", "This is not an e-mail address.")));

/** What someone writes; a database cannot keep NUL, nor half of a character. */
const message = z.string().check(
  z.maxLength(longestMessage),
  z.refine((text) => text.isWellFormed() && !text.includes("\u0000"), {
    error: "This holds characters that are none.",
  }),
);

/** @param hasStore whether there are invitations and requests that could be changed. */
export function requestSchemas(roleSet: RoleSet, hasStore: boolean): RequestSchemas {
  const roleOf = (ids: readonly RoleId[]) =>
    z.string().check(
      z.refine((id) => ids.includes(id), refusal("unknown_role", "There is no such role.")),
      z.meta({ enum: [...ids] }),
    );
  const anyRole = roleOf(roleSet.ids);
  // An owner is a person: the role is kept in the room's metadata, not in an entry.
  const sharedRole = roleOf(roleSet.ids.filter((id) => id !== roleSet.ownerId));
  const requestAnswer = roleOf([...roleSet.ids.filter((id) => id !== roleSet.ownerId), "pending"]);
  const seenRole = roleOf([...roleSet.ids, "custom"]);

  const general = z.discriminatedUnion("audience", [
    z.strictObject({ audience: z.literal("restricted"), role: z.optional(z.null()) }),
    z.strictObject({ audience: z.literal("organization"), role: sharedRole }),
    z.strictObject({ audience: z.literal("anyone"), role: sharedRole }),
  ]);
  const generalSnapshot = z.discriminatedUnion("audience", [
    z.strictObject({ audience: z.literal("restricted"), role: z.optional(z.null()) }),
    z.strictObject({ audience: z.literal("organization"), role: seenRole }),
    z.strictObject({ audience: z.literal("anyone"), role: seenRole }),
  ]);
  const settings = z.strictObject({ editorsCanShare: z.boolean() });

  const kept = <T>(value: z.ZodMiniType<T>) => (hasStore ? recordOf(value) : z.never());

  const change = z
    .strictObject({
      people: z.optional(recordOf(z.nullable(anyRole))),
      groups: z.optional(recordOf(z.nullable(sharedRole))),
      general: z.optional(general),
      settings: z.optional(settings),
      invitations: z.optional(kept(z.nullable(sharedRole))),
      requests: z.optional(kept(z.nullable(requestAnswer))),
      expect: z.optional(
        z.strictObject({
          people: z.optional(recordOf(z.nullable(seenRole))),
          groups: z.optional(recordOf(z.nullable(seenRole))),
          general: z.optional(generalSnapshot),
          settings: z.optional(settings),
        }),
      ),
    })
    .check(
      z.superRefine((value, context) => {
        const entries = countEntries(value);
        if (entries === 0) context.addIssue("The change is empty.");
        if (entries > mostEntries) {
          context.addIssue(issue("too_many_items", `At most ${mostEntries} entries.`));
        }
        for (const userId of twiceGranted(value)) {
          context.addIssue({
            code: "custom",
            path: ["requests", userId],
            message: "This person is given a role twice.",
          });
        }
        for (const path of untouchedKeys(value)) {
          context.addIssue({
            code: "custom",
            path: ["expect", ...path],
            message: "This key is expected but not changed.",
          });
        }
      }),
    );

  const invitee = z.union([
    z.strictObject({ userId: identifier }),
    z.strictObject({ groupId: identifier }),
    z.strictObject({ email: address }),
  ]);

  return {
    auth: z.strictObject({ room: z.optional(identifier) }),
    change: asBody<Change>(change),
    preview: asBody<PreviewRequest>(
      z.strictObject({
        change,
        people: z.optional(
          z
            .array(identifier)
            .check(
              z.refine(
                (people) => people.length <= mostPreviewed,
                refusal("too_many_items", `At most ${mostPreviewed} people.`),
              ),
            ),
        ),
      }),
    ),
    invitation: asBody<Invitation>(
      z.strictObject({
        invitees: z.array(inviteeWithCodes(invitee)).check(
          z.minLength(1),
          z.refine(
            (invitees) => invitees.length <= mostEntries,
            refusal("too_many_items", `At most ${mostEntries} people.`),
          ),
        ),
        role: anyRole,
        message: z.optional(message),
        notify: z.optional(z.boolean()),
      }),
    ),
    acceptance: z.strictObject({ token: z.string().check(z.minLength(1), z.maxLength(200)) }),
    request: asBody<AccessRequest>(
      z.strictObject({
        role: z.optional(sharedRole),
        message: z.optional(message),
      }),
    ),
    nothing: z.strictObject({}),
  };
}

/**
 * zod writes optional keys as `T | undefined`; a parsed body never has a key that is undefined,
 * because JSON has no such value.
 */
function asBody<T>(schema: z.ZodMiniType): z.ZodMiniType<T> {
  return schema as z.ZodMiniType<T>;
}

/**
 * A union reports only that nothing fitted. Looking at the key that is there says which id or
 * address was wrong.
 */
function inviteeWithCodes(union: z.ZodMiniType<Invitee>): z.ZodMiniType<Invitee> {
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
