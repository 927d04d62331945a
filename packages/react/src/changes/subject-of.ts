import type { RoleValue } from "@guestlist/access";
import type { Change, RoomAccess } from "@guestlist/client";
import type { Texts } from "../messages/messages.ts";
import { personName } from "../wording/person-name.ts";

/** Whom or what a change of one key is about, as it stood before. */
export interface Subject {
  name: string;
  /** What they can do in the document; `null` for who or what has no entry there. */
  role: RoleValue | null;
  /** Whose entry it is, when others may grant the same person something. */
  userId?: string;
  isSelf: boolean;
}

/** `null` for a change of several keys, and for a row that is not there. */
export function subjectOf(
  access: RoomAccess,
  change: Change,
  texts: Texts<"common" | "general">,
): Subject | null {
  const people = Object.keys(change.people ?? {});
  const groups = Object.keys(change.groups ?? {});
  const invitations = Object.keys(change.invitations ?? {});
  const requests = Object.keys(change.requests ?? {});
  if ([people, groups, invitations, requests].flat().length > 1) return null;
  const person = access.people.find(({ user }) => user.id === people[0]);
  if (person) {
    const { user, role } = person;
    return {
      name: personName(user, texts),
      role,
      userId: user.id,
      isSelf: user.id === access.me.userId,
    };
  }
  const row = access.groups.find(({ group }) => group.id === groups[0]);
  if (row) return { name: row.group.name, role: row.role, isSelf: false };
  const invitation = access.invitations?.find(({ id }) => id === invitations[0]);
  if (invitation) return { name: invitation.email, role: null, isSelf: false };
  const request = access.requests?.find(({ user }) => user.id === requests[0]);
  if (request) return { name: personName(request.user, texts), role: null, isSelf: false };
  if (!change.general && !change.settings) return null;
  return { name: texts.general.heading, role: null, isSelf: false };
}
