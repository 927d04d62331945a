import type { RoleId } from "@guestlist/access";
import type { AccessExplanation, Change, RoomAccess } from "@guestlist/client";
import type { EntryCounts } from "../messages/entry-counts.ts";
import { ownerRole } from "../room/owner-role.ts";
import { generalEffect } from "../wording/general-texts.ts";
import { sourceOf } from "../wording/path-source.ts";
import { personName } from "../wording/person-name.ts";
import { roleName } from "../wording/role-name.ts";
import { countEntries } from "./count-entries.ts";
import type { Subject } from "./subject-of.ts";
import type { ChangeTexts } from "./texts.ts";

/** What a change that was saved did, in a sentence. */
export function describeChange(
  change: Change,
  subject: Subject,
  after: RoomAccess,
  left: AccessExplanation | null,
  texts: ChangeTexts,
): string {
  const { changes, invitations, requests } = texts;
  if (change.general) return changes.general(generalEffect(after.general, texts));
  if (change.settings) {
    return change.settings.editorsCanShare ? changes.editorsCan : changes.editorsCannot;
  }
  const [invited] = Object.values(change.invitations ?? {});
  if (invited === null) return invitations.cancelled(subject.name);
  if (invited !== undefined) {
    return invitations.changed(subject.name, roleName(invited, texts));
  }
  const [answer] = Object.values(change.requests ?? {});
  if (answer === null) return requests.declined(subject.name);
  const role = answer ?? Object.values({ ...change.people, ...change.groups })[0];
  if (role != null) return changes.saved(subject.name, role, roleName(role, texts));
  if (subject.isSelf) {
    const { role: own, paths } = after.me;
    return changes.left(own ?? "none", roleName(own, texts), sourceOf(paths, own));
  }
  if (!left || left.role === null) return changes.removed(subject.name);
  const { role: kept, paths } = left;
  return changes.remains(subject.name, kept, roleName(kept, texts), sourceOf(paths, kept));
}

/** The same of several entries. */
export function describeSeveral(change: Change, before: RoomAccess, texts: ChangeTexts): string {
  const { people = {}, groups = {}, invitations = {} } = change;
  const { changes, roles, common } = texts;
  const own = people[before.me.userId];
  if (own) {
    return common.sentences([
      ...newOwners(people, before, texts),
      changes.own(own, roles[own] ?? own),
    ]);
  }
  const [role = null] = [people, groups, invitations].flatMap((entries) => Object.values(entries));
  return common.sentences([
    ...whatSeveralGot(countEntries(change), role, texts),
    ...whoRemains(change, before, texts),
  ]);
}

/** Ownership that was handed over: not everyone got the same. */
function newOwners(
  given: NonNullable<Change["people"]>,
  { people, me, roles }: RoomAccess,
  { changes, ...texts }: ChangeTexts,
): string[] {
  const owner = ownerRole(roles);
  const others = people.filter(({ user }) => user.id !== me.userId);
  const remain = others.some(({ user, role }) => role === owner && !given[user.id]);
  return others.flatMap(({ user }) => {
    const role = given[user.id];
    if (!role) return [];
    const name = personName(user, texts);
    return role === owner && !remain
      ? changes.newOwner(name)
      : changes.saved(name, role, texts.roles[role] ?? role);
  });
}

function whatSeveralGot(
  counts: EntryCounts,
  role: RoleId | null,
  { changes, invitations, roles }: ChangeTexts,
): string[] {
  const entries = { ...counts, invitations: 0 };
  const waiting = counts.invitations;
  const label = role === null ? "" : (roles[role] ?? role);
  const texts: string[] = [];
  if (counts.people + counts.groups > 0) {
    texts.push(
      role === null ? changes.severalRemoved(entries) : changes.several(entries, role, label),
    );
  }
  if (waiting > 0) {
    texts.push(
      role === null
        ? invitations.severalCancelled(waiting)
        : invitations.severalChanged(waiting, label),
    );
  }
  return texts;
}

/** As many of those who still have access are named. */
const fewNames = 2;

function whoRemains(
  { people = {}, groups = {} }: Change,
  before: RoomAccess,
  texts: ChangeTexts,
): string[] {
  const remain = before.people.filter(
    ({ user, effective }) =>
      Object.hasOwn(people, user.id) &&
      people[user.id] === null &&
      // A group that goes with them lets nobody in any more.
      effective.paths.some(
        ({ kind, id }) => kind !== "person" && !(kind === "group" && groups[id ?? ""] === null),
      ),
  );
  if (remain.length === 0) return [];
  const named = remain.length > fewNames ? remain.slice(0, fewNames - 1) : remain;
  const names = named.map(({ user }) => personName(user, texts));
  return [texts.changes.severalRemain(names, remain.length - named.length)];
}
