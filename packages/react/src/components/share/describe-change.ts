import type { AccessExplanation, Change, RoomAccess } from "@guestlist/api/client";
import type { Messages } from "../../messages.ts";
import { generalEffect } from "./general-texts.ts";
import { personName } from "./person-name.ts";
import { routeSource } from "./route-source.ts";

/** Whom or what a change of one key is about, as it stood before. */
export interface Subject {
  name: string;
  /** The role's text; `null` for what has none. */
  role: string | null;
  /** Whose entry it is, when others may grant the same person something. */
  userId?: string;
  isSelf: boolean;
}

/** `null` for a change of several keys, and for a row that is not there. */
export function subjectOf(access: RoomAccess, change: Change, texts: Messages): Subject | null {
  const people = Object.keys(change.people ?? {});
  const groups = Object.keys(change.groups ?? {});
  if (people.length + groups.length > 1) return null;
  const person = access.people.find(({ user }) => user.id === people[0]);
  if (person) {
    const { user, role } = person;
    return {
      name: personName(user, texts),
      role: texts.roles[role] ?? role,
      userId: user.id,
      isSelf: user.id === access.me.userId,
    };
  }
  const row = access.groups.find(({ group }) => group.id === groups[0]);
  if (row) {
    return { name: row.group.name, role: texts.roles[row.role] ?? row.role, isSelf: false };
  }
  if (!change.general && !change.settings) return null;
  return { name: texts.general.heading, role: null, isSelf: false };
}

/** What a change that was saved did, in a sentence. */
export function describeChange(
  change: Change,
  subject: Subject,
  after: RoomAccess | null,
  left: AccessExplanation | null,
  texts: Messages,
): string {
  const { changes } = texts;
  if (change.general) return changes.general(generalEffect(after?.general ?? restricted, texts));
  if (change.settings) {
    return change.settings.editorsCanShare ? changes.editorsCan : changes.editorsCannot;
  }
  const role = Object.values({ ...change.people, ...change.groups })[0];
  if (role != null) return changes.saved(subject.name, role, texts.roles[role] ?? role);
  if (subject.isSelf) return changes.left;
  if (!left || left.role === "none") return changes.removed(subject.name);
  const winner = left.routes.find(({ wins }) => wins);
  return changes.remains(
    subject.name,
    texts.can[left.role] ?? left.role,
    winner ? routeSource(winner, texts) : null,
  );
}

const restricted = { audience: "restricted", role: "none", organization: null } as const;
