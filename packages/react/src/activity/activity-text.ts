import type { RoleValue } from "@guestlist/access";
import type { ActivityItem, General, RoomAccess } from "@guestlist/api/client";
import { generalEffect } from "../general-access/general-texts.ts";
import type { Messages } from "../messages/basic-messages.ts";
import type { LaterMessages } from "../messages/later-messages.ts";
import { personName } from "../people/person-name.ts";

interface ActivityText {
  text: string;
  /** The names in it. */
  names: readonly string[];
}

/** What was done, in a sentence. */
export function activityText(
  item: ActivityItem,
  organization: RoomAccess["general"]["organization"],
  texts: Messages,
  { activity }: LaterMessages,
): ActivityText {
  const by = personName(item.by, texts);
  const label = (role: RoleValue) => texts.roles[role] ?? role;
  const entry = (name: string, from: RoleValue | null, to: RoleValue | null) => {
    if (to === null) return activity.removed(by, name);
    return from === null
      ? activity.added(by, name, to, label(to))
      : activity.changed(by, name, label(from), label(to));
  };

  switch (item.kind) {
    case "person": {
      const name = personName(item.person, texts);
      const { from, to } = item;
      if (item.by.id !== item.person.id) return { text: entry(name, from, to), names: [by, name] };
      return { text: ownText(by, from, to, texts, activity), names: [by] };
    }
    case "group": {
      const { name } = item.group;
      return { text: entry(name, item.from, item.to), names: [by, name] };
    }
    case "general": {
      const effect = generalEffect({ ...withRole(item.to), organization }, texts);
      return { text: activity.general(by, effect), names: [by, organization?.name ?? ""] };
    }
    case "settings":
      return {
        text: item.editorsCanShare ? activity.editorsCan(by) : activity.editorsCannot(by),
        names: [by],
      };
    case "invitation": {
      const { email, from, to } = item;
      return { text: invitationText(by, email, from, to, texts, activity), names: [by, email] };
    }
    case "request": {
      const name = personName(item.person, texts);
      const text = activity.declined(by, name, item.role, label(item.role));
      return { text, names: [by, name] };
    }
  }
}

/** Of what someone did to their own entry; nobody adds themselves, but by an invitation. */
function ownText(
  name: string,
  from: RoleValue | null,
  to: RoleValue | null,
  { roles }: Messages,
  activity: LaterMessages["activity"],
): string {
  if (to === null) return activity.left(name);
  const label = roles[to] ?? to;
  return from === null
    ? activity.joined(name, to, label)
    : activity.changedOwn(name, roles[from] ?? from, label);
}

function invitationText(
  by: string,
  email: string,
  from: RoleValue | null,
  to: RoleValue | null,
  { roles }: Messages,
  activity: LaterMessages["activity"],
): string {
  if (to === null) return activity.cancelled(by, email);
  const label = roles[to] ?? to;
  return from === null
    ? activity.invited(by, email, to, label)
    : activity.changedInvitation(by, email, roles[from] ?? from, label);
}

function withRole(general: General) {
  return general.audience === "restricted" ? { ...general, role: "none" as const } : general;
}
