import {
  type Candidates,
  diffEntries,
  type EntryKey,
  entryKey,
  type Invitee,
  type RoomAccess,
} from "@guestlist/client";
import type { Recipient } from "../dialog-state/invite-draft.ts";
import type { Texts } from "../messages/messages.ts";
import { roleName } from "../wording/role-name.ts";
import type { RecipientOption } from "./recipient-field/recipient.ts";

/** Suggestions for the invite field. Their keys are those of the entries they would get. */
export function optionsOf(
  { people, groups }: Candidates,
  texts: Texts<"recipients" | "roles">,
): RecipientOption[] {
  const already = (has: string | null) =>
    has === null ? {} : { already: texts.recipients.already(has, roleName(has, texts)) };
  return [
    ...people.map(
      ({ user, has }): RecipientOption => ({
        key: entryKey({ kind: "person", id: user.id }),
        kind: "person",
        label: user.name,
        avatar: user.avatar,
        colors: user.colors,
        ...(user.email !== undefined && { detail: user.email }),
        ...already(has),
      }),
    ),
    ...groups.map(
      ({ group, has }): RecipientOption => ({
        key: entryKey({ kind: "group", id: group.id }),
        kind: "group",
        label: group.name,
        ...(group.memberCount !== null && {
          detail: texts.recipients.members(group.memberCount),
        }),
        ...already(has),
      }),
    ),
  ];
}

/** Whom the API is to invite. */
export function inviteeOf({ key, kind, label }: Recipient): Invitee {
  const id = key.slice(kind.length + 1);
  switch (kind) {
    case "person":
      return { userId: id };
    case "group":
      return { groupId: id };
    case "email":
      return { email: label };
  }
}

/** The entries an invitation brought. An address may turn out to be someone's here. */
export function newEntries(before: RoomAccess | undefined, after: RoomAccess | null): EntryKey[] {
  if (!before || !after) return [];
  return diffEntries(before, after).flatMap((difference) =>
    difference.before ? [] : difference.key,
  );
}
