import type { Candidates, InvitationResult, Invitee } from "@guestlist/api/client";
import type { ChangeKey } from "../../changes/change-keys.ts";
import type { Messages } from "../../messages.ts";
import type { Recipient } from "../internal/recipient-field/recipient.ts";
import type { RecipientOption } from "../internal/recipient-field/recipient-option.ts";

const prefix = { person: "people:", group: "groups:" } as const;

/** Suggestions for the invite field. Their keys are those of the rows they would get. */
export function optionsOf({ people, groups }: Candidates, texts: Messages): RecipientOption[] {
  const already = (has: string | null) =>
    has === null ? {} : { already: texts.recipients.already(texts.roles[has] ?? has) };
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

/** The row someone gets when they are let in at once. */
export function rowKeyOf({ invitee, status }: InvitationResult): ChangeKey[] {
  if (status !== "granted") return [];
  if ("userId" in invitee) return [`people:${invitee.userId}`];
  if ("groupId" in invitee) return [`groups:${invitee.groupId}`];
  return [];
}
