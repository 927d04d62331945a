import {
  type Change,
  checkInvitation,
  emptyRecord,
  groupRole,
  personRole,
  type RoleId,
} from "@guestlist/access";
import { hasAlready, reaches } from "../access/has-already.ts";
import { isExpired } from "../access/pending.ts";
import { isExternal, isGrantable, type RoomContext } from "../access/room-context.ts";
import type { InvitationResult, Invitee } from "../contract/room-access.ts";
import type { DirectoryGroup, DirectoryUser } from "../people/directory.ts";

export interface InvitationContext {
  view: RoomContext;
  groups: ReadonlyMap<string, DirectoryGroup>;
  /** Whose an address is. */
  owners: ReadonlyMap<string, DirectoryUser>;
}

export interface ResolvedInvitees {
  results: InvitationResult[];
  /** Grants to all who are to be granted; `null` when nobody is. */
  change: Change | null;
  /** The addresses, in lower case, that are to be sent an invitation. */
  addresses: string[];
}

/**
 * What becomes of each invitee, the one change that grants to all who are to be granted, and the
 * addresses to invite. An invitation never lowers: whoever has the role or a higher one is `already`
 * in. An address of elsewhere is answered the same whether it has an account or not.
 */
export function resolveInvitees(
  context: InvitationContext,
  invitees: readonly Invitee[],
  role: RoleId,
): ResolvedInvitees {
  const addresses = new Set<string>();
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
    const byId = "userId" in invitee;
    const userId = byId ? invitee.userId : (context.owners.get(invitee.email)?.id ?? null);
    if (userId === null || !mayBeGranted(context.view, userId)) {
      return byId
        ? { invitee, status: "rejected", code: "unknown_person" }
        : inviteByAddress(context.view, invitee, role, addresses);
    }
    if (hasAlready(context.view, userId, role)) return { invitee, status: "already" };
    people[userId] = role;
    return { invitee, status: "granted" };
  });
  const change: Change = {
    ...(Object.keys(people).length > 0 && { people }),
    ...(Object.keys(groups).length > 0 && { groups }),
  };
  return {
    results,
    change: Object.keys(change).length > 0 ? change : null,
    addresses: [...addresses],
  };
}

/** The most invitations that wait in one room: nobody can have a thousand strangers written to. */
const mostInvitations = 100;

function inviteByAddress(
  { pending, roleSet, actor, rules }: RoomContext,
  invitee: { email: string },
  role: RoleId,
  addresses: Set<string>,
): InvitationResult {
  // Without a store, nobody is known who could take it.
  if (!pending) return { invitee, status: "rejected", code: "unknown_person" };
  const address = invitee.email.toLowerCase();
  const waiting = pending.invitations.find(({ email }) => email === address);
  const isEnough = waiting && !isExpired(waiting) && reaches({ roleSet }, waiting.role, role);
  if (isEnough || addresses.has(address)) return { invitee, status: "already" };
  // Whoever may not change an invitation may not replace it by inviting again.
  const refusal = waiting && checkInvitation(actor, waiting.role, role, rules);
  if (refusal) return { invitee, status: "rejected", code: refusal };
  if (!waiting && pending.invitations.length + addresses.size >= mostInvitations) {
    return { invitee, status: "rejected", code: "too_many_collaborators" };
  }
  addresses.add(address);
  return { invitee, status: "invited" };
}

/** Whoever has a row may be raised, wherever they are from. */
function mayBeGranted(view: RoomContext, userId: string): boolean {
  const user = view.people.known.get(userId);
  if (isGrantable(view, user)) return true;
  return user !== undefined && personRole(view.room, userId, view.rules) !== null;
}

function groupRefusal({ view, groups }: InvitationContext, groupId: string, role: RoleId) {
  const group = groups.get(groupId);
  const isOrganization = view.organization?.groupId === groupId;
  if (!group || isOrganization) return "unknown_group";
  if (group.organizationId !== undefined && isExternal(view, group)) return "unknown_group";
  return role === view.roleSet.ownerId ? "unknown_role" : null;
}
