import { limits, type RoleId } from "@guestlist/access";
import type { AccessChanged, Change } from "@guestlist/client";
import * as z from "zod/mini";
import { type RoomSettings, roomAccess, type WaitingKey } from "../room/index.ts";
import {
  createRoleSchemas,
  exactly,
  generalAccess,
  issue,
  type RoleSchema,
  recordOf,
  role,
} from "../schemas/index.ts";
import { countEntries, twiceGranted, untouchedKeys } from "./change-keys.ts";

const settings = z.strictObject({ editorsCanShare: z.boolean() });

/** What a change takes. It depends on the app's roles, and on what it keeps beside the rooms. */
export function changeSchema({ roleSet, waiting }: RoomSettings): z.ZodMiniType<Change> {
  const roles = createRoleSchemas(roleSet);
  const kept = (
    key: WaitingKey,
    answer: RoleSchema,
  ): z.ZodMiniType<Record<string, RoleId | null>> => (waiting[key] ? entriesOf(answer) : z.never());
  const change = z.strictObject({
    people: z.exactOptional(entriesOf(roles.any)),
    groups: z.exactOptional(entriesOf(roles.shared)),
    general: z.exactOptional(generalOf(roles.shared)),
    settings: z.exactOptional(settings),
    invitations: z.exactOptional(kept("invitations", roles.shared)),
    requests: z.exactOptional(kept("requests", roles.requestAnswer)),
    expect: z.exactOptional(
      z.strictObject({
        people: z.exactOptional(entriesOf(roles.seen)),
        groups: z.exactOptional(entriesOf(roles.seen)),
        general: z.exactOptional(generalOf(roles.seen)),
        settings: z.exactOptional(settings),
      }),
    ),
  });
  return exactly<Change>()(change).check(z.superRefine(refineChange));
}

function entriesOf(roles: RoleSchema) {
  return recordOf(z.nullable(roles));
}

function generalOf(roles: RoleSchema) {
  return z.discriminatedUnion("audience", [
    z.strictObject({ audience: z.literal("restricted"), role: z.exactOptional(z.null()) }),
    z.strictObject({ audience: z.enum(["organization", "anyone"]), role: roles }),
  ]);
}

function refineChange(change: Change, context: z.core.$RefinementCtx<Change>): void {
  const entries = countEntries(change);
  if (entries === 0) context.addIssue("The change is empty.");
  if (entries > limits.changeEntries) {
    context.addIssue(issue("too_many_items", `At most ${limits.changeEntries} entries.`));
  }
  const refuse = (path: string[], message: string) =>
    context.addIssue({ code: "custom", path, message });
  for (const userId of twiceGranted(change)) {
    refuse(["requests", userId], "This person is given a role twice.");
  }
  for (const path of untouchedKeys(change)) {
    refuse(["expect", ...path], "This key is expected but not changed.");
  }
}

const entries = z.record(z.string(), z.nullable(role));
const snapshot = {
  people: z.exactOptional(entries),
  groups: z.exactOptional(entries),
  general: z.exactOptional(generalAccess),
  settings: z.exactOptional(settings),
};
const undo = exactly<Change>()(
  z.strictObject({
    ...snapshot,
    invitations: z.exactOptional(entries),
    requests: z.exactOptional(entries),
    expect: z.exactOptional(z.strictObject(snapshot)),
  }),
);

/** What every change answers. */
export const changed = { access: z.nullable(roomAccess), undo: z.nullable(undo) };
export const accessChanged = exactly<AccessChanged>()(z.strictObject(changed));
