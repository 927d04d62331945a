import { applyChange, type Change } from "../changes/change.ts";
import type { RoleId } from "../roles/roles.ts";
import { permitsAtMost } from "../roles/scopes.ts";
import { permissionsOf } from "../rooms/effective-access.ts";
import { isOwner, ownersOf } from "../rooms/owners.ts";
import { type Room, type Subject, scopesAt } from "../rooms/room.ts";
import { type Rules, roleSetOf } from "../rooms/rules.ts";
import { type Capabilities, generalOutranks, leaveRefusal } from "./capabilities.ts";
import { outranks } from "./outranks.ts";

export type RefusalCode =
  | "not_allowed"
  | "grant_exceeds_own"
  | "target_outranks_you"
  | "last_owner";

/** Who acts, and what the policy lets them do. */
export interface Actor {
  subject: Subject;
  can: Capabilities;
}

/** What of one row the actor may change, and why not more. */
export interface EntryCapabilities {
  /** The roles that may be chosen, weakest first; empty when none may. */
  setRole: RoleId[];
  remove: boolean;
  reason: RefusalCode | null;
}

/**
 * Why a change is refused, `null` when it is allowed. Rights are looked at before the last-owner
 * guard, so that nobody learns from it who owns what.
 */
export function checkChange(
  room: Room,
  actor: Actor,
  change: Change,
  rules: Rules = {},
): RefusalCode | null {
  for (const [userId, role] of Object.entries(change.people ?? {})) {
    const refusal = checkPerson(room, actor, userId, role, rules);
    if (refusal) return refusal;
  }
  for (const [groupId, role] of Object.entries(change.groups ?? {})) {
    const refusal = checkGrant(actor, scopesAt(room.groupsAccesses, groupId), role, rules);
    if (refusal) return refusal;
  }
  if (change.general) {
    const role = change.general.audience === "restricted" ? null : change.general.role;
    const refusal = checkRole(actor, role) ?? checkGeneral(room, actor, rules);
    if (refusal) return refusal;
  }
  if (change.settings && !actor.can.settings) return "not_allowed";
  if (raisesActor(room, actor, change, rules)) return "grant_exceeds_own";
  return losesLastOwner(room, change, rules) ? "last_owner" : null;
}

/** What the dialog may offer for a person's row: exactly what `checkChange` would let pass. */
export function personCapabilities(
  room: Room,
  actor: Actor,
  userId: string,
  rules: Rules = {},
): EntryCapabilities {
  const isSelf = userId === actor.subject.userId;
  const raises = (role: RoleId | null) =>
    isSelf && raisesActor(room, actor, { people: { [userId]: role } }, rules);
  const refusal = isLastOwnerFor(room, actor, userId, rules)
    ? "last_owner"
    : (checkPerson(room, actor, userId, null, rules) ??
      (raises(null) ? "grant_exceeds_own" : null));
  // One's own role may be lowered even where leaving is refused.
  const offered = refusal === "last_owner" ? [] : actor.can.grant;
  return {
    setRole: offered.filter(
      (role) => checkPerson(room, actor, userId, role, rules) === null && !raises(role),
    ),
    remove: refusal === null,
    reason: refusal,
  };
}

/** What the dialog may offer for a group's row. */
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
  const { ownerId } = roleSetOf(rules);
  const offered = blocked ? [] : actor.can.grant;
  return {
    setRole: offered.filter((role) => role !== ownerId && !raises(role)),
    remove: refusal === null,
    reason: refusal,
  };
}

/**
 * Why an invitation by address may not get another role, or be cancelled with `null`. It is a grant
 * that waits, so whoever may not give a role may not touch an invitation with it.
 */
export function checkInvitation(
  actor: Actor,
  current: RoleId,
  role: RoleId | null,
  rules: Rules = {},
): RefusalCode | null {
  return checkGrant(actor, roleSetOf(rules).byId.get(current)?.scopes ?? [], role, rules);
}

/** What the dialog may offer for an invitation's row. */
export function invitationCapabilities(
  actor: Actor,
  current: RoleId,
  rules: Rules = {},
): EntryCapabilities {
  const reason = checkInvitation(actor, current, null, rules);
  const { ownerId } = roleSetOf(rules);
  return {
    setRole: reason ? [] : actor.can.grant.filter((role) => role !== ownerId),
    remove: reason === null,
    reason,
  };
}

function checkPerson(
  room: Room,
  actor: Actor,
  userId: string,
  role: RoleId | null,
  rules: Rules,
): RefusalCode | null {
  const { can, subject } = actor;
  if (userId === subject.userId && role === null) {
    return can.leave ? null : (leaveRefusal(room, subject, rules) ?? "not_allowed");
  }
  // Someone who may not share and raises themselves is told so, not merely turned away.
  if (!can.share) return userId === subject.userId ? "grant_exceeds_own" : "not_allowed";
  const { ownerId } = roleSetOf(rules);
  if (ownerId !== null && isOwner(room, userId) && !can.grant.includes(ownerId)) {
    return "target_outranks_you";
  }
  return checkGrant(actor, scopesAt(room.usersAccesses, userId), role, rules);
}

/** One code path for people and groups, for adding and for taking away. */
function checkGrant(
  actor: Actor,
  currentScopes: readonly string[],
  role: RoleId | null,
  rules: Rules,
): RefusalCode | null {
  const refusal = checkRole(actor, role);
  if (refusal) return refusal;
  return outranks(currentScopes, actor.can.grant, rules) ? "target_outranks_you" : null;
}

function checkGeneral(room: Room, { can }: Actor, rules: Rules): RefusalCode | null {
  if (generalOutranks(room, can.grant, rules)) return "target_outranks_you";
  return can.setGeneral ? null : "not_allowed";
}

function checkRole({ can }: Actor, role: RoleId | null): RefusalCode | null {
  if (!can.share) return "not_allowed";
  return role !== null && !can.grant.includes(role) ? "grant_exceeds_own" : null;
}

/**
 * Whether the change gives the actor more than they have: taking away an entry, one's own or a
 * group's, or changing general access can lift what holds one down. Who may do what an owner may is
 * held down by nothing that they could not change anyway.
 */
function raisesActor(room: Room, { subject, can }: Actor, change: Change, rules: Rules): boolean {
  const { ownerId } = roleSetOf(rules);
  if (ownerId !== null && can.grant.includes(ownerId)) return false;
  const before = permissionsOf(room, subject, rules);
  const after = permissionsOf(applyChange(room, change, rules).room, subject, rules);
  return !permitsAtMost(after, before);
}

/** Whether only the last-owner guard stands between the actor and the row. */
function isLastOwnerFor(room: Room, { subject, can }: Actor, userId: string, rules: Rules) {
  const owners = ownersOf(room, rules);
  if (owners.length !== 1 || owners[0] !== userId) return false;
  const { ownerId } = roleSetOf(rules);
  return (
    userId === subject.userId || (ownerId !== null && can.share && can.grant.includes(ownerId))
  );
}

function losesLastOwner(room: Room, change: Change, rules: Rules): boolean {
  if (ownersOf(room, rules).length === 0) return false;
  return ownersOf(applyChange(room, change, rules).room, rules).length === 0;
}
