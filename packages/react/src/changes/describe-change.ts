import type { AccessExplanation, Change, RoomAccess } from "@guestlist/client";
import { generalEffect } from "../wording/general-texts.ts";
import { pathSource } from "../wording/path-source.ts";
import { personName } from "../wording/person-name.ts";
import { roleName } from "../wording/role-name.ts";
import type { Subject } from "./subject-of.ts";
import type { ChangeTexts } from "./texts.ts";

/** What a change that was saved did, in a sentence. */
export function describeChange(
  change: Change,
  subject: Subject,
  after: RoomAccess | null,
  left: AccessExplanation | null,
  texts: ChangeTexts,
): string {
  const { changes, invitations, requests } = texts;
  if (change.general) return changes.general(generalEffect(after?.general ?? restricted, texts));
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
  if (subject.isSelf) return changes.left;
  if (!left || left.role === null) return changes.removed(subject.name);
  const winner = left.paths.find(({ decides }) => decides);
  return changes.remains(
    subject.name,
    left.role,
    roleName(left.role, texts),
    winner ? pathSource(winner) : null,
  );
}

const restricted = { audience: "restricted", organization: null } as const;

/** The same of several rows. */
export function describeSeveral(
  { people = {}, groups = {}, invitations = {} }: Change,
  before: RoomAccess,
  texts: ChangeTexts,
): string {
  const { changes, common } = texts;
  const own = people[before.me.userId];
  if (own) {
    // Ownership that was handed over: not everyone got the same.
    const others = before.people.flatMap(({ user }) => {
      const role = user.id === before.me.userId ? null : people[user.id];
      return role ? [changes.saved(personName(user, texts), role, roleName(role, texts))] : [];
    });
    return common.sentences([...others, changes.own(own, roleName(own, texts))]);
  }
  const all = [people, groups, invitations].flatMap((rows) => Object.values(rows));
  const [role = null] = all;
  const text = changes.several(all.length, role === null ? null : roleName(role, texts));
  const remain = before.people.filter(
    ({ user, effective }) =>
      Object.hasOwn(people, user.id) &&
      people[user.id] === null &&
      // A group that goes with them lets nobody in any more.
      effective.paths.some(
        ({ kind, id }) => kind !== "person" && !(kind === "group" && groups[id ?? ""] === null),
      ),
  );
  if (remain.length === 0) return text;
  return common.sentences([text, changes.severalRemain(remain.length)]);
}
