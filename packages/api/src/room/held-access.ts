import {
  effectiveAccess,
  permissionsOf,
  permitsAtMost,
  type RoleId,
  type RoleSet,
  type RoleValue,
} from "@guestlist/access";
import { subjectOf } from "./create-room-context.ts";
import type { RoomContext } from "./room-context.ts";

/**
 * Whether someone has the role without the link, or more than it in any way. Who only comes in
 * through the link with the same role is granted it, so that they stay when the link goes.
 */
export function hasAlready(
  { room, people, rules, settings: { roleSet } }: RoomContext,
  userId: string,
  role: RoleId,
): boolean {
  const subject = subjectOf(userId, people);
  // Stryker disable next-line ArrayDeclaration: A scope that Liveblocks does not know permits nothing.
  const lasting = effectiveAccess({ ...room, defaultAccesses: [] }, subject, rules);
  if (reaches(roleSet, lasting.role, role)) return true;
  const { role: now } = effectiveAccess(room, subject, rules);
  return now !== role && reaches(roleSet, now, role);
}

/** Custom access has no place among roles: it is replaced only on purpose, never by inviting. */
export function reaches({ byId }: RoleSet, has: RoleValue | null, role: RoleId): boolean {
  if (has === "custom") return true;
  // Stryker disable next-line ConditionalExpression: Only the types need it.
  const position = has === null ? undefined : byId.get(has)?.position;
  // Stryker disable next-line OptionalChaining: Only the types need it.
  const wanted = byId.get(role)?.position;
  // Stryker disable next-line ConditionalExpression, LogicalOperator: Nothing is at or above a place that is not there.
  return position !== undefined && wanted !== undefined && position >= wanted;
}

/** Whether someone may do all that the role permits, whichever way: there is nothing to ask for. */
export function isPermitted(
  { room, people, rules, settings: { roleSet } }: RoomContext,
  userId: string,
  role: RoleId,
): boolean {
  const ranked = roleSet.byId.get(role);
  if (!ranked) return false;
  return permitsAtMost(ranked.matrix, permissionsOf(room, subjectOf(userId, people), rules));
}
