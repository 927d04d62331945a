import type { RoleValue } from "@guestlist/access";
import type { ActivityItem, RoomAccess } from "@guestlist/api/client";
import type { Texts } from "../messages/messages.ts";
import { generalEffect } from "../wording/general-texts.ts";
import { personName } from "../wording/person-name.ts";
import { roleName } from "../wording/role-name.ts";

interface ActivityText {
  text: string;
  /** The names in it. */
  names: readonly string[];
}

/** What was done, in a sentence. */
export function activityText(
  item: ActivityItem,
  organization: RoomAccess["general"]["organization"],
  texts: Texts<"activity" | "common" | "general" | "roles">,
): ActivityText {
  const { activity } = texts;
  const by = personName(item.by, texts);
  const label = (role: RoleValue) => roleName(role, texts);
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
      return { text: ownText(by, from, to, texts), names: [by] };
    }
    case "group": {
      const { name } = item.group;
      return { text: entry(name, item.from, item.to), names: [by, name] };
    }
    case "general": {
      const effect = generalEffect({ ...item.to, organization }, texts);
      return { text: activity.general(by, effect), names: [by, organization?.name ?? ""] };
    }
    case "settings":
      return {
        text: item.editorsCanShare ? activity.editorsCan(by) : activity.editorsCannot(by),
        names: [by],
      };
    case "invitation": {
      const { email, from, to } = item;
      return { text: invitationText(by, email, from, to, texts), names: [by, email] };
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
  texts: Texts<"activity" | "roles">,
): string {
  const { activity } = texts;
  if (to === null) return activity.left(name);
  const label = roleName(to, texts);
  return from === null
    ? activity.joined(name, to, label)
    : activity.changedOwn(name, roleName(from, texts), label);
}

function invitationText(
  by: string,
  email: string,
  from: RoleValue | null,
  to: RoleValue | null,
  texts: Texts<"activity" | "roles">,
): string {
  const { activity } = texts;
  if (to === null) return activity.cancelled(by, email);
  const label = roleName(to, texts);
  return from === null
    ? activity.invited(by, email, to, label)
    : activity.changedInvitation(by, email, roleName(from, texts), label);
}
