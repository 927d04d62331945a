import type { RoleId } from "../roles/index.ts";
import { ownersOf, type Room, type Rules, roleSetOf, scopesAt } from "../rooms/index.ts";
import { checkInvitation } from "./check-change.ts";
import {
  type Actor,
  checkGrant,
  checkPerson,
  mayOwn,
  type RefusalCode,
  raisesActor,
} from "./check-grant.ts";

/** What of one entry the actor may change, and why not more. */
export interface EntryCapabilities {
  /** The roles that may be chosen, weakest first; empty when none may. */
  setRole: RoleId[];
  remove: boolean;
  reason: RefusalCode | null;
}

/** What the dialog may offer for a person: exactly what `checkChange` would let pass. */
export function personCapabilities(
  room: Room,
  actor: Actor,
  userId: string,
  rules: Rules = {},
): EntryCapabilities {
  // Stryker disable next-line ConditionalExpression: It saves work: somebody else's entry raises nobody but them.
  const isSelf = userId === actor.subject.userId;
  const raises = (role: RoleId | null) =>
    isSelf && raisesActor(room, actor, { people: { [userId]: role } }, rules);
  const refusal = isLastOwnerFor(room, actor, userId, rules)
    ? "last_owner"
    : (checkPerson(room, actor, userId, null, rules) ??
      (raises(null) ? "grant_exceeds_own" : null));
  // One's own role may be lowered even where leaving is refused.
  // Stryker disable next-line ArrayDeclaration: A role that may not be given is filtered out again.
  const offered = refusal === "last_owner" ? [] : actor.can.grant;
  return {
    setRole: offered.filter(
      (role) => checkPerson(room, actor, userId, role, rules) === null && !raises(role),
    ),
    remove: refusal === null,
    reason: refusal,
  };
}

/** What the dialog may offer for a group. */
export function groupCapabilities(
  room: Room,
  actor: Actor,
  groupId: string,
  rules: Rules = {},
): EntryCapabilities {
  const isOwn = actor.subject.groupIds.includes(groupId);
  const raises = (role: RoleId | null) =>
    isOwn && raisesActor(room, actor, { groups: { [groupId]: role } }, rules);
  const blocked = checkGrant(actor, scopesAt(room.groupsAccesses, groupId), null, rules);
  const refusal = blocked ?? (raises(null) ? "grant_exceeds_own" : null);
  return {
    setRole: blocked ? [] : withoutOwner(actor, rules).filter((role) => !raises(role)),
    remove: refusal === null,
    reason: refusal,
  };
}

/** What the dialog may offer for an invitation. */
export function invitationCapabilities(
  actor: Actor,
  current: RoleId,
  rules: Rules = {},
): EntryCapabilities {
  const reason = checkInvitation(actor, current, null, rules);
  return { setRole: reason ? [] : withoutOwner(actor, rules), remove: reason === null, reason };
}

/** Only people can own a room. */
function withoutOwner({ can }: Actor, rules: Rules): RoleId[] {
  const { ownerId } = roleSetOf(rules);
  return can.grant.filter((role) => role !== ownerId);
}

/** Whether only the last-owner guard stands between the actor and the entry. */
function isLastOwnerFor(room: Room, actor: Actor, userId: string, rules: Rules): boolean {
  const owners = ownersOf(room, rules);
  if (owners.length !== 1 || owners[0] !== userId) return false;
  return userId === actor.subject.userId || (actor.can.share && mayOwn(actor, rules));
}
