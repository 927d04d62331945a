import { applyChange, type Change } from "../changes/index.ts";
import { permitsAtMost, type RoleId } from "../roles/index.ts";
import {
  isOwner,
  permissionsOf,
  type Room,
  type Rules,
  roleSetOf,
  type Subject,
  scopesAt,
} from "../rooms/index.ts";
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

/** Why someone may not be given a role, or lose their entry with `null`; `null` when they may. */
export function checkPerson(
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
  if (isOwner(room, userId) && !mayOwn(actor, rules) && roleSetOf(rules).ownerId !== null) {
    return "target_outranks_you";
  }
  return checkGrant(actor, scopesAt(room.usersAccesses, userId), role, rules);
}

/** The same for whatever has an entry: for people and groups, for adding and for taking away. */
export function checkGrant(
  actor: Actor,
  currentScopes: readonly string[],
  role: RoleId | null,
  rules: Rules,
): RefusalCode | null {
  const refusal = checkRole(actor, role);
  if (refusal) return refusal;
  return outranks(currentScopes, actor.can.grant, rules) ? "target_outranks_you" : null;
}

/** The same for general access. */
export function checkGeneral(
  room: Room,
  actor: Actor,
  role: RoleId | null,
  rules: Rules,
): RefusalCode | null {
  const refusal = checkRole(actor, role);
  if (refusal) return refusal;
  if (generalOutranks(room, actor.can.grant, rules)) return "target_outranks_you";
  return actor.can.setGeneral ? null : "not_allowed";
}

function checkRole({ can }: Actor, role: RoleId | null): RefusalCode | null {
  if (!can.share) return "not_allowed";
  return role !== null && !can.grant.includes(role) ? "grant_exceeds_own" : null;
}

/** Whether the actor may do what an owner may. */
export function mayOwn({ can }: Actor, rules: Rules): boolean {
  const { ownerId } = roleSetOf(rules);
  // Stryker disable next-line ConditionalExpression: No list of roles has null.
  return ownerId !== null && can.grant.includes(ownerId);
}

/**
 * Whether the change gives the actor more than they have: taking away an entry, one's own or a
 * group's, or changing general access can lift what holds one down. Who may do what an owner may is
 * held down by nothing that they could not change anyway.
 */
export function raisesActor(room: Room, actor: Actor, change: Change, rules: Rules): boolean {
  if (mayOwn(actor, rules)) return false;
  const before = permissionsOf(room, actor.subject, rules);
  const after = permissionsOf(applyChange(room, change, rules).room, actor.subject, rules);
  return !permitsAtMost(after, before);
}
