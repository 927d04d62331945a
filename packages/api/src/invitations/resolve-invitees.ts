import {
  type Change,
  checkInvitation,
  emptyRecord,
  groupRole,
  limits,
  personRole,
  type RoleId,
} from "@guestlist/access";
import type { InvitationResult, Invitee } from "@guestlist/client";
import type { DirectoryGroup, DirectoryUser } from "../directory/index.ts";
import { hasAlready, isExternal, isGrantable, type RoomContext, reaches } from "../room/index.ts";
import { isExpired, type RoomInvitations } from "./room-invitations.ts";

/** What is known of those who are to be invited. */
export interface KnownInvitees {
  context: RoomContext;
  groups: ReadonlyMap<string, DirectoryGroup>;
  /** Whose an address is. */
  owners: ReadonlyMap<string, DirectoryUser>;
  /** `null` where nobody can be invited by address. */
  list: RoomInvitations | null;
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
  known: KnownInvitees,
  invitees: readonly Invitee[],
  role: RoleId,
): ResolvedInvitees {
  const { context, owners } = known;
  const { roleSet } = context.settings;
  const addresses = new Set<string>();
  const people = emptyRecord<RoleId>();
  const groups = emptyRecord<RoleId>();
  const results = invitees.map((invitee): InvitationResult => {
    if ("groupId" in invitee) {
      const code = groupRefusal(known, invitee.groupId, role);
      if (code) return { invitee, status: "rejected", code };
      const has = groupRole(context.room, invitee.groupId, context.rules);
      if (reaches(roleSet, has, role)) return { invitee, status: "already" };
      groups[invitee.groupId] = role;
      return { invitee, status: "granted" };
    }
    const byId = "userId" in invitee;
    const userId = byId ? invitee.userId : (owners.get(invitee.email)?.id ?? null);
    // Stryker disable next-line ConditionalExpression: Only the types need it.
    if (userId === null || !mayBeGranted(context, userId)) {
      return byId
        ? { invitee, status: "rejected", code: "unknown_person" }
        : inviteByAddress(known, invitee, role, addresses);
    }
    if (hasAlready(context, userId, role)) return { invitee, status: "already" };
    people[userId] = role;
    return { invitee, status: "granted" };
  });
  const change: Change = {
    // Stryker disable next-line ConditionalExpression, EqualityOperator: A change of nobody changes nothing.
    ...(Object.keys(people).length > 0 && { people }),
    // Stryker disable next-line ConditionalExpression, EqualityOperator: A change of no group changes nothing.
    ...(Object.keys(groups).length > 0 && { groups }),
  };
  return {
    results,
    // Stryker disable next-line ConditionalExpression, EqualityOperator: A change of nothing passes every check and writes nothing.
    change: Object.keys(change).length > 0 ? change : null,
    addresses: [...addresses],
  };
}

function inviteByAddress(
  { context: { settings, actor, rules }, list }: KnownInvitees,
  invitee: { email: string },
  role: RoleId,
  addresses: Set<string>,
): InvitationResult {
  // Nobody is known who could take it.
  if (!list) return { invitee, status: "rejected", code: "unknown_person" };
  const address = invitee.email.toLowerCase();
  const waiting = list.pending.find(({ email }) => email === address);
  const isEnough = waiting && !isExpired(waiting) && reaches(settings.roleSet, waiting.role, role);
  if (isEnough || addresses.has(address)) return { invitee, status: "already" };
  // Whoever may not change an invitation may not replace it by inviting again.
  const refusal = waiting && checkInvitation(actor, waiting.role, role, rules);
  if (refusal) return { invitee, status: "rejected", code: refusal };
  if (!waiting && list.pending.length + addresses.size >= limits.pendingInvitations) {
    return { invitee, status: "rejected", code: "too_many_collaborators" };
  }
  addresses.add(address);
  return { invitee, status: "invited" };
}

/** Whoever has an entry may be raised, wherever they are from. */
function mayBeGranted(context: RoomContext, userId: string): boolean {
  const user = context.people.known.get(userId);
  if (isGrantable(context, user)) return true;
  return user !== undefined && personRole(context.room, userId, context.rules) !== null;
}

function groupRefusal({ context, groups }: KnownInvitees, groupId: string, role: RoleId) {
  const group = groups.get(groupId);
  const isOrganization = context.organization?.groupId === groupId;
  if (!group || isOrganization) return "unknown_group";
  if (group.organizationId !== undefined && isExternal(context, group)) return "unknown_group";
  return role === context.settings.roleSet.ownerId ? "unknown_role" : null;
}
