import type { RoleValue } from "@guestlist/access";
import type { RoomAccess } from "@guestlist/client";
import type { ChangeKey } from "../room/change-keys.ts";
import { generalEffect } from "../wording/general-texts.ts";
import { personName } from "../wording/person-name.ts";
import { roleName } from "../wording/role-name.ts";
import type { ChangeTexts } from "./texts.ts";

interface Entry {
  name: string;
  role: RoleValue;
}

/** What is another in a later reading of a room's access, each in a sentence. */
export function differencesBetween(
  before: RoomAccess,
  after: RoomAccess,
  texts: ChangeTexts,
): ReadonlyMap<ChangeKey, string> {
  const { changes, invitations, others, people } = texts;
  const differences = new Map<ChangeKey, string>();
  const was = entriesOf(before, texts);
  const is = entriesOf(after, texts);
  for (const [key, { name, role }] of is) {
    const former = was.get(key)?.role;
    if (former === role) continue;
    const label = roleName(role, texts);
    if (key === `people:${after.me.userId}`) differences.set(key, others.self(label));
    else if (!key.startsWith("invitations:")) {
      differences.set(key, changes.saved(name, role, label));
    } else {
      const isNew = former === undefined;
      differences.set(key, isNew ? invitations.sentTo([name]) : invitations.changed(name, label));
    }
  }
  for (const [key, { name }] of was) if (!is.has(key)) differences.set(key, people.gone(name));
  const { audience, role } = after.general;
  if (audience !== before.general.audience || role !== before.general.role) {
    differences.set("general", changes.general(generalEffect(after.general, texts)));
  }
  const { editorsCanShare } = after.settings;
  if (editorsCanShare !== before.settings.editorsCanShare) {
    differences.set("settings", editorsCanShare ? changes.editorsCan : changes.editorsCannot);
  }
  return differences;
}

function entriesOf(
  { people, groups, invitations = [] }: RoomAccess,
  texts: ChangeTexts,
): ReadonlyMap<ChangeKey, Entry> {
  const entries = new Map<ChangeKey, Entry>();
  for (const { user, role } of people) {
    entries.set(`people:${user.id}`, { name: personName(user, texts), role });
  }
  for (const { group, role } of groups)
    entries.set(`groups:${group.id}`, { name: group.name, role });
  for (const { id, email, role } of invitations) {
    entries.set(`invitations:${id}`, { name: email, role });
  }
  return entries;
}
