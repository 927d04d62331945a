import { type Capabilities, generalScopes, leaveRefusal } from "./capabilities.ts";
import { applyChange, type Change } from "./change.ts";
import { generalAccess } from "./general-access.ts";
import { outranks } from "./outranks.ts";
import { isOwner, ownersOf } from "./owners.ts";
import type { RoleId } from "./roles.ts";
import { type Room, type Subject, scopesAt } from "./room.ts";
import { ladderFrom, type Rules } from "./rules.ts";

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
export interface RowCapabilities {
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
    const scopes = generalScopes(room, generalAccess(room, rules).audience, rules);
    const refusal = checkGrant(actor, scopes, role, rules);
    if (refusal) return refusal;
    if (!actor.can.setGeneral) return "not_allowed";
  }
  if (change.settings && !actor.can.settings) return "not_allowed";
  return losesLastOwner(room, change, rules) ? "last_owner" : null;
}

/** What the dialog may offer for a person's row: exactly what `checkChange` would let pass. */
export function personCapabilities(
  room: Room,
  actor: Actor,
  userId: string,
  rules: Rules = {},
): RowCapabilities {
  const { can, subject } = actor;
  const isSelf = userId === subject.userId;
  const owners = ownersOf(room);
  const refusal =
    owners.length === 1 && owners[0] === userId && (isSelf || can.settings)
      ? "last_owner"
      : checkPerson(room, actor, userId, null, rules);
  const blocked = isSelf ? refusal === "last_owner" : refusal !== null;
  return {
    setRole: blocked ? [] : [...can.grant],
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
): RowCapabilities {
  const refusal = checkGrant(actor, scopesAt(room.groupsAccesses, groupId), null, rules);
  const { ownerId } = ladderFrom(rules);
  return {
    setRole: refusal ? [] : actor.can.grant.filter((role) => role !== ownerId),
    remove: refusal === null,
    reason: refusal,
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
    if (can.leave) return null;
    const listed = scopesAt(room.usersAccesses, userId).length > 0;
    return (listed && leaveRefusal(room, subject, rules)) || "not_allowed";
  }
  // Someone who may not share and raises themselves is told so, not merely turned away.
  if (!can.share) return userId === subject.userId ? "grant_exceeds_own" : "not_allowed";
  const { ownerId } = ladderFrom(rules);
  if (ownerId !== null && isOwner(room, userId) && !can.grant.includes(ownerId)) {
    return "target_outranks_you";
  }
  return checkGrant(actor, scopesAt(room.usersAccesses, userId), role, rules);
}

/** One code path for people, groups and general access, for adding and for taking away. */
function checkGrant(
  { can }: Actor,
  currentScopes: readonly string[],
  role: RoleId | null,
  rules: Rules,
): RefusalCode | null {
  if (!can.share) return "not_allowed";
  if (role !== null && !can.grant.includes(role)) return "grant_exceeds_own";
  return outranks(currentScopes, can.grant, rules) ? "target_outranks_you" : null;
}

function losesLastOwner(room: Room, change: Change, rules: Rules): boolean {
  return ownersOf(room).length > 0 && ownersOf(applyChange(room, change, rules).room).length === 0;
}
