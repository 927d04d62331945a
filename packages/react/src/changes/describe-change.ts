import {
  type AccessExplanation,
  type Change,
  entryKey,
  parseEntryKey,
  type RoomAccess,
  roleAsked,
  splitEntries,
} from "@guestlist/api/client";
import { generalEffect } from "../wording/general-texts.ts";
import { pathSource } from "../wording/path-source.ts";
import { personName } from "../wording/person-name.ts";
import { roleName } from "../wording/role-name.ts";
import type { Subject } from "./subject-of.ts";
import type { ChangeTexts } from "./texts.ts";

/** What a change of one entry that was saved did, in a sentence. */
export function describeChange(
  change: Change,
  subject: Subject,
  after: RoomAccess | null,
  left: AccessExplanation | null,
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
      return changes.general(generalEffect(after?.general ?? restricted, texts));
    case "settings":
      return change.settings?.editorsCanShare ? changes.editorsCan : changes.editorsCannot;
    case "invitation":
      return role === null ? invitations.cancelled(name) : invitations.changed(name, label);
    case "request":
      return role === null ? requests.declined(name) : changes.saved(name, role, label);
    case "person":
    case "group":
      if (role !== null) return changes.saved(name, role, label);
      return subject.isSelf ? changes.left : describeRemoval(name, left, texts);
  }
}

const restricted = { audience: "restricted", organization: null } as const;

function describeRemoval(name: string, left: AccessExplanation | null, texts: ChangeTexts): string {
  const { changes } = texts;
  if (!left || left.role === null) return changes.removed(name);
  const winner = left.paths.find(({ decides }) => decides);
  const source = winner ? pathSource(winner) : null;
  return changes.remains(name, left.role, roleName(left.role, texts), source);
}

/** The same of several entries. */
export function describeSeveral(change: Change, before: RoomAccess, texts: ChangeTexts): string {
  const { changes, common } = texts;
  const asked = (id: string) => roleAsked(change, entryKey({ kind: "person", id }));
  const own = asked(before.me.userId);
  if (own) {
    // Ownership that was handed over: not everyone got the same.
    const others = before.people.flatMap(({ user }) => {
      const role = user.id === before.me.userId ? null : asked(user.id);
      return role ? [changes.saved(personName(user, texts), role, roleName(role, texts))] : [];
    });
    return common.sentences([...others, changes.own(own, roleName(own, texts))]);
  }
  const roles = [...splitEntries(change).keys()].flatMap((key) => roleAsked(change, key) ?? null);
  const [role = null] = roles;
  const text = changes.several(roles.length, role === null ? null : roleName(role, texts));
  const remain = before.people.filter(
    ({ user, effective }) =>
      asked(user.id) === null &&
      // A group that goes with them lets nobody in any more.
      effective.paths.some(
        ({ kind, id }) =>
          kind !== "person" &&
          !(kind === "group" && roleAsked(change, entryKey({ kind, id: id ?? "" })) === null),
      ),
  );
  if (remain.length === 0) return text;
  return common.sentences([text, changes.severalRemain(remain.length)]);
}
