import {
  type Change,
  effectiveAccess,
  emptyRecord,
  groupRole,
  personRole,
  type RoleId,
  type RoleValue,
} from "@guestlist/access";
import type { DirectoryGroup, DirectoryUser } from "../ports/directory.ts";
import type { InvitationResult, Invitee } from "../room-access.ts";
import { isExternal, isGrantable, type RoomView, subjectOf } from "./room-view.ts";

export interface InvitationContext {
  view: RoomView;
  groups: ReadonlyMap<string, DirectoryGroup>;
  /** Whose an address is. */
  owners: ReadonlyMap<string, DirectoryUser>;
}

/**
 * What becomes of each invitee, and the one change that grants to all who are to be granted.
 * An invitation never lowers: whoever has the role or a higher one is `already` in.
 */
export function resolveInvitees(
  context: InvitationContext,
  invitees: readonly Invitee[],
  role: RoleId,
): { results: InvitationResult[]; change: Change | null } {
  const people = emptyRecord<RoleId>();
  const groups = emptyRecord<RoleId>();
  const results = invitees.map((invitee): InvitationResult => {
    if ("groupId" in invitee) {
      const code = groupRefusal(context, invitee.groupId, role);
      if (code) return { invitee, status: "rejected", code };
      const has = groupRole(context.view.room, invitee.groupId, context.view.rules);
      if (reaches(context.view, has, role)) return { invitee, status: "already" };
      groups[invitee.groupId] = role;
      return { invitee, status: "granted" };
    }
    // Somebody elsewhere is answered like nobody, whether the address has an account or not.
    const byId = "userId" in invitee;
    const userId = byId ? invitee.userId : (context.owners.get(invitee.email)?.id ?? null);
    if (userId === null || !mayBeInvited(context.view, userId, byId)) {
      return { invitee, status: "rejected", code: "unknown_person" };
    }
    if (hasAlready(context.view, userId, role)) return { invitee, status: "already" };
    people[userId] = role;
    return { invitee, status: "granted" };
  });
  const change: Change = {
    ...(Object.keys(people).length > 0 && { people }),
    ...(Object.keys(groups).length > 0 && { groups }),
  };
  return { results, change: Object.keys(change).length > 0 ? change : null };
}

/** Whoever has a row may be raised by id, wherever they are from. */
function mayBeInvited(view: RoomView, userId: string, byId: boolean): boolean {
  const user = view.people.known.get(userId);
  if (isGrantable(view, user)) return true;
  return byId && user !== undefined && personRole(view.room, userId, view.rules) !== null;
}

function groupRefusal({ view, groups }: InvitationContext, groupId: string, role: RoleId) {
  const group = groups.get(groupId);
  const isOrganization = view.organization?.groupId === groupId;
  if (!group || isOrganization) return "unknown_group";
  if (group.organizationId !== undefined && isExternal(view, group)) return "unknown_group";
  return role === view.ladder.ownerId ? "unknown_role" : null;
}

/**
 * Whether someone has the role without the link, or more than it in any way. Who only comes in
 * through the link with the same role is granted it, so that they stay when the link goes.
 */
function hasAlready(view: RoomView, userId: string, role: RoleId): boolean {
  const subject = subjectOf(userId, view.people);
  const lasting = effectiveAccess({ ...view.room, defaultAccesses: [] }, subject, view.rules);
  if (reaches(view, lasting.role, role)) return true;
  const { role: now } = effectiveAccess(view.room, subject, view.rules);
  return now !== role && reaches(view, now, role);
}

/** Custom access has no place on the ladder: it is replaced only on purpose, never by inviting. */
function reaches({ ladder }: RoomView, has: RoleValue | "none" | null, role: RoleId): boolean {
  if (has === "custom") return true;
  const position = has === null ? undefined : ladder.byId.get(has)?.position;
  const wanted = ladder.byId.get(role)?.position;
  return position !== undefined && wanted !== undefined && position >= wanted;
}
