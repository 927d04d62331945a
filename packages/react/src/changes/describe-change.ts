import type { RoleValue } from "@guestlist/access";
import {
  type AccessPath,
  type Change,
  entryKey,
  parseEntryKey,
  type RoomAccess,
  roleAsked,
  splitEntries,
} from "@guestlist/client";
import type { Subject } from "../dialog-state/dialog-state.ts";
import { ownerRole } from "../room/owner-role.ts";
import { generalEffect } from "../wording/general-texts.ts";
import { sourceOf } from "../wording/path-source.ts";
import { personName } from "../wording/person-name.ts";
import { roleName } from "../wording/role-name.ts";
import { countEntries } from "./count-entries.ts";
import type { ChangeTexts } from "./texts.ts";

/** What someone can still do without their entry, and through what. */
interface Left {
  role: RoleValue | null;
  paths: readonly AccessPath[];
}

/** What a change of one entry that was saved did, in a sentence. */
export function describeChange(
  change: Change,
  subject: Subject,
  after: RoomAccess,
  left: { role: RoleValue | null; paths: readonly AccessPath[] } | null,
  texts: ChangeTexts,
): string {
  const { changes, invitations, requests } = texts;
  const { name } = subject;
  const [key = "general"] = splitEntries(change).keys();
  const role = roleAsked(change, key) ?? null;
  const label = roleName(role, texts);
  const { kind } = parseEntryKey(key);
  switch (kind) {
    case "general":
      return changes.general(generalEffect(after.general, texts));
    case "settings":
      return change.settings?.editorsCanShare ? changes.editorsCan : changes.editorsCannot;
    case "invitation":
      return role === null ? invitations.cancelled(name) : invitations.changed(name, label);
    case "request":
      return role === null ? requests.declined(name) : changes.saved(name, role, label);
    case "person":
    case "group":
      if (role !== null) return changes.saved(name, role, label);
      return subject.isSelf ? describeLeaving(after, texts) : describeRemoval(name, left, texts);
  }
}

function describeLeaving({ me: { role, paths } }: RoomAccess, texts: ChangeTexts): string {
  return texts.changes.left(role ?? "none", roleName(role, texts), sourceOf(paths, role));
}

function describeRemoval(name: string, left: Left | null, texts: ChangeTexts): string {
  if (!left || left.role === null) return texts.changes.removed(name);
  const { role, paths } = left;
  return texts.changes.remains(name, role, roleName(role, texts), sourceOf(paths, role));
}

/** The same of several entries. */
export function describeSeveral(change: Change, before: RoomAccess, texts: ChangeTexts): string {
  const { changes, common } = texts;
  const own = roleAsked(change, entryKey({ kind: "person", id: before.me.userId }));
  return common.sentences(
    own
      ? [...newOwners(change, before, texts), changes.own(own, roleName(own, texts))]
      : [...whatSeveralGot(change, texts), ...whoRemains(change, before, texts)],
  );
}

/** Ownership that was handed over: not everyone got the same. */
function newOwners(
  change: Change,
  { people, me, roles }: RoomAccess,
  texts: ChangeTexts,
): string[] {
  const { changes } = texts;
  const owner = ownerRole(roles);
  const asked = (id: string) => roleAsked(change, entryKey({ kind: "person", id }));
  const others = people.filter(({ user }) => user.id !== me.userId);
  const remain = others.some(({ user, role }) => role === owner && !asked(user.id));
  return others.flatMap(({ user }) => {
    const role = asked(user.id);
    if (!role) return [];
    const name = personName(user, texts);
    return role === owner && !remain
      ? changes.newOwner(name)
      : changes.saved(name, role, roleName(role, texts));
  });
}

function whatSeveralGot(change: Change, texts: ChangeTexts): string[] {
  const { changes, invitations } = texts;
  const [key = "general"] = splitEntries(change).keys();
  const role = roleAsked(change, key) ?? null;
  const label = roleName(role, texts);
  const { invitations: waiting, ...counts } = countEntries(change);
  const entries = { ...counts, invitations: 0 };
  const told: string[] = [];
  if (counts.people + counts.groups > 0) {
    told.push(
      role === null ? changes.severalRemoved(entries) : changes.several(entries, role, label),
    );
  }
  if (waiting > 0) {
    told.push(
      role === null
        ? invitations.severalCancelled(waiting)
        : invitations.severalChanged(waiting, label),
    );
  }
  return told;
}

/** As many of those who still have access are named. */
const fewNames = 2;

function whoRemains(change: Change, before: RoomAccess, texts: ChangeTexts): string[] {
  const remain = before.people.filter(
    ({ user, effective }) =>
      roleAsked(change, entryKey({ kind: "person", id: user.id })) === null &&
      // A group that goes with them lets nobody in any more.
      effective.paths.some(
        ({ kind, id }) =>
          kind !== "person" &&
          !(kind === "group" && roleAsked(change, entryKey({ kind, id: id ?? "" })) === null),
      ),
  );
  if (remain.length === 0) return [];
  const named = remain.length > fewNames ? remain.slice(0, fewNames - 1) : remain;
  const names = named.map(({ user }) => personName(user, texts));
  return [texts.changes.severalRemain(names, remain.length - named.length)];
}
