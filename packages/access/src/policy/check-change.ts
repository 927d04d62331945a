import { applyChange, type Change } from "../changes/index.ts";
import type { RoleId } from "../roles/index.ts";
import { ownersOf, type Room, type Rules, roleSetOf, scopesAt } from "../rooms/index.ts";
import {
  type Actor,
  checkGeneral,
  checkGrant,
  checkPerson,
  type RefusalCode,
  raisesActor,
} from "./check-grant.ts";

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
    const refusal = checkGeneral(room, actor, role, rules);
    if (refusal) return refusal;
  }
  if (change.settings && !actor.can.settings) return "not_allowed";
  if (raisesActor(room, actor, change, rules)) return "grant_exceeds_own";
  return losesLastOwner(room, change, rules) ? "last_owner" : null;
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
  // Stryker disable next-line ArrayDeclaration: A scope that Liveblocks does not know permits nothing.
  return checkGrant(actor, roleSetOf(rules).byId.get(current)?.scopes ?? [], role, rules);
}

function losesLastOwner(room: Room, change: Change, rules: Rules): boolean {
  if (ownersOf(room, rules).length === 0) return false;
  return ownersOf(applyChange(room, change, rules).room, rules).length === 0;
}
