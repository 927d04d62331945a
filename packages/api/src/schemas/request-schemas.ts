import { emptyRecord, type Ladder, type RoleId } from "@guestlist/access";
import * as z from "zod";
import type { Code } from "../errors.ts";
import { isIdentifier } from "../guards/identifier.ts";
import type { Change, Invitation, Invitee } from "../room-access.ts";

/** The most keys of a change, and the most people of an invitation. */
export const mostEntries = 50;
const longestMessage = 1_000;
const longestAddress = 254;

/** The bodies of requests. They depend on the ladder, so each API makes its own. */
export interface RequestSchemas {
  auth: z.ZodType<{ room?: string | undefined }>;
  change: z.ZodType<Change>;
  invitation: z.ZodType<Invitation>;
}

/** A check that answers with a code of its own instead of `invalid_body`. */
function refusal(code: Code, error: string) {
  return { error, params: { code } };
}

const identifier = z
  .string()
  .refine(isIdentifier, refusal("invalid_id", "This is not a valid id."))
  .meta({ minLength: 1, maxLength: 128 });

const address = z
  .string()
  .max(longestAddress)
  .refine(isEmailAddress, refusal("invalid_email", "This is not an e-mail address."));

/** Whether text is an e-mail address that a message could be sent to. */
export function isEmailAddress(text: string): boolean {
  return (
    text.length <= longestAddress &&
    /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/u.test(text)
  );
}

export function requestSchemas(ladder: Ladder): RequestSchemas {
  const roleOf = (ids: readonly RoleId[]) =>
    z
      .string()
      .refine((id) => ids.includes(id), refusal("unknown_role", "There is no such role."))
      .meta({ enum: [...ids] });
  const anyRole = roleOf(ladder.ids);
  // An owner is a person: the role is kept in the room's metadata, not in an entry.
  const sharedRole = roleOf(ladder.ids.filter((id) => id !== ladder.ownerId));
  const seenRole = roleOf([...ladder.ids, "custom"]);

  const general = z.discriminatedUnion("audience", [
    z.strictObject({ audience: z.literal("restricted") }),
    z.strictObject({ audience: z.literal("organization"), role: sharedRole }),
    z.strictObject({ audience: z.literal("anyone"), role: sharedRole }),
  ]);
  const seenGeneral = z.discriminatedUnion("audience", [
    z.strictObject({ audience: z.literal("restricted"), role: z.literal("none").optional() }),
    z.strictObject({ audience: z.literal("organization"), role: seenRole }),
    z.strictObject({ audience: z.literal("anyone"), role: seenRole }),
  ]);
  const settings = z.strictObject({ editorsCanShare: z.boolean() });

  const change = z
    .strictObject({
      people: recordOf(anyRole.nullable()).optional(),
      groups: recordOf(sharedRole.nullable()).optional(),
      general: general.optional(),
      settings: settings.optional(),
      expect: z
        .strictObject({
          people: recordOf(seenRole.nullable()).optional(),
          groups: recordOf(seenRole.nullable()).optional(),
          general: seenGeneral.optional(),
          settings: settings.optional(),
        })
        .optional(),
    })
    .superRefine((value, context) => {
      const entries = countEntries(value);
      if (entries === 0) {
        context.addIssue({ code: "custom", message: "The change is empty." });
      }
      if (entries > mostEntries) {
        context.addIssue({
          code: "custom",
          message: `At most ${mostEntries} entries.`,
          params: { code: "too_many_items" satisfies Code },
        });
      }
      for (const path of untouchedKeys(value)) {
        context.addIssue({
          code: "custom",
          path: ["expect", ...path],
          message: "This key is expected but not changed.",
        });
      }
    });

  const invitee = z.union([
    z.strictObject({ userId: identifier }),
    z.strictObject({ groupId: identifier }),
    z.strictObject({ email: address }),
  ]);

  return {
    auth: z.strictObject({ room: identifier.optional() }),
    change: asBody<Change>(change),
    invitation: asBody<Invitation>(
      z.strictObject({
        invitees: z
          .array(inviteeWithCodes(invitee))
          .min(1)
          .refine(
            (invitees) => invitees.length <= mostEntries,
            refusal("too_many_items", `At most ${mostEntries} people.`),
          ),
        role: anyRole,
        message: z.string().max(longestMessage).optional(),
        notify: z.boolean().optional(),
      }),
    ),
  };
}

/**
 * zod writes optional keys as `T | undefined`; a parsed body never has a key that is undefined,
 * because JSON has no such value.
 */
function asBody<T>(schema: z.ZodType): z.ZodType<T> {
  return schema as z.ZodType<T>;
}

/**
 * A union reports only that nothing fitted. Looking at the key that is there says which id or
 * address was wrong.
 */
function inviteeWithCodes(union: z.ZodType<Invitee>): z.ZodType<Invitee> {
  return z.any().superRefine((value, context) => {
    const parsed = union.safeParse(value);
    if (parsed.success) return;
    const isObject = typeof value === "object" && value !== null;
    const one = isObject && Object.keys(value).length === 1;
    const code: Code | undefined =
      one && "email" in value && typeof value.email === "string"
        ? "invalid_email"
        : one && ("userId" in value || "groupId" in value)
          ? "invalid_id"
          : undefined;
    context.addIssue({
      code: "custom",
      message: "An invitee is one of userId, groupId, email.",
      ...(code && { params: { code } }),
    });
  });
}

/**
 * A map by id. Every own key counts as a plain string, `__proto__` too, which `z.record` would
 * drop without a word.
 */
function recordOf<T>(value: z.ZodType<T>) {
  return z
    .unknown()
    .transform((input, context) => {
      const record = emptyRecord<T>();
      if (typeof input !== "object" || input === null || Array.isArray(input)) {
        context.addIssue({ code: "custom", message: "This must be an object." });
        return record;
      }
      for (const [id, role] of Object.entries(input)) {
        if (!isIdentifier(id)) {
          context.addIssue({
            code: "custom",
            message: "A key is not a valid id.",
            params: { code: "invalid_id" satisfies Code },
          });
          continue;
        }
        const parsed = value.safeParse(role);
        if (parsed.success) record[id] = parsed.data;
        else {
          for (const issue of parsed.error.issues) {
            context.addIssue({ ...issue, code: "custom", path: [id, ...issue.path] });
          }
        }
      }
      return record;
    })
    .meta({ type: "object", additionalProperties: { type: ["string", "null"] } });
}

interface Keyed {
  people?: object | undefined;
  groups?: object | undefined;
  general?: unknown;
  settings?: unknown;
}

function countEntries({ people = {}, groups = {}, general, settings }: Keyed): number {
  const single = [general, settings].filter((part) => part !== undefined).length;
  return Object.keys(people).length + Object.keys(groups).length + single;
}

function untouchedKeys(change: Keyed & { expect?: Keyed | undefined }): string[][] {
  const { expect = {} } = change;
  const missing = (kind: "people" | "groups") =>
    Object.keys(expect[kind] ?? {})
      .filter((id) => !Object.hasOwn(change[kind] ?? {}, id))
      .map((id) => [kind, id]);
  const singles = (["general", "settings"] as const)
    .filter((kind) => expect[kind] !== undefined && change[kind] === undefined)
    .map((kind) => [kind]);
  return [...missing("people"), ...missing("groups"), ...singles];
}
