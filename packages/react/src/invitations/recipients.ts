import type {
  Candidates,
  GroupEntry,
  InvitationEntry,
  Invitee,
  PersonEntry,
  RoomAccess,
} from "@guestlist/client";
import type { Texts } from "../messages/messages.ts";
import type { ChangeKey } from "../room/change-keys.ts";
import { roleName } from "../wording/role-name.ts";
import type { Recipient } from "./recipient-field/recipient.ts";
import type { RecipientOption } from "./recipient-field/recipient-option.ts";

const prefix = { person: "people:", group: "groups:" } as const;

/** Suggestions for the invite field. Their keys are those of the rows they would get. */
export function optionsOf(
  { people, groups }: Candidates,
  texts: Texts<"recipients" | "roles">,
): RecipientOption[] {
  const already = (has: string | null) =>
    has === null ? {} : { already: texts.recipients.already(has, roleName(has, texts)) };
  return [
    ...people.map(
      ({ user, has }): RecipientOption => ({
        key: `${prefix.person}${user.id}`,
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
        key: `${prefix.group}${group.id}`,
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
  switch (kind) {
    case "person":
      return { userId: key.slice(prefix.person.length) };
    case "group":
      return { groupId: key.slice(prefix.group.length) };
    case "email":
      return { email: label };
  }
}

/** The rows an invitation brought. An address may turn out to be someone's here. */
export function newRows(before: RoomAccess | undefined, after: RoomAccess | null): ChangeKey[] {
  if (!after) return [];
  const people = new Set(before?.people.map(({ user }) => user.id));
  const invitations = new Set(before?.invitations?.map(({ id }) => id));
  const groups = new Set(before?.groups.map(({ group }) => group.id));
  return [
    ...after.people.filter(({ user }) => !people.has(user.id)).map(personKey),
    ...(after.invitations ?? []).filter(({ id }) => !invitations.has(id)).map(invitationKey),
    ...after.groups.filter(({ group }) => !groups.has(group.id)).map(groupKey),
  ];
}

function personKey({ user }: PersonEntry): ChangeKey {
  return `people:${user.id}`;
}

function invitationKey({ id }: InvitationEntry): ChangeKey {
  return `invitations:${id}`;
}

function groupKey({ group }: GroupEntry): ChangeKey {
  return `groups:${group.id}`;
}
