import {
  effectiveAccess,
  permissionsOf,
  permitsAtMost,
  type RoleId,
  type RoleValue,
} from "@guestlist/access";
import { type RoomContext, subjectOf } from "./room-context.ts";

/**
 * Whether someone has the role without the link, or more than it in any way. Who only comes in
 * through the link with the same role is granted it, so that they stay when the link goes.
 */
export function hasAlready(view: RoomContext, userId: string, role: RoleId): boolean {
  const subject = subjectOf(userId, view.people);
  const lasting = effectiveAccess({ ...view.room, defaultAccesses: [] }, subject, view.rules);
  if (reaches(view, lasting.role, role)) return true;
  const { role: now } = effectiveAccess(view.room, subject, view.rules);
  return now !== role && reaches(view, now, role);
}

/** Custom access has no place on the roleSet: it is replaced only on purpose, never by inviting. */
export function reaches(
  { roleSet }: Pick<RoomContext, "roleSet">,
  has: RoleValue | null,
  role: RoleId,
): boolean {
  if (has === "custom") return true;
  const position = has === null ? undefined : roleSet.byId.get(has)?.position;
  const wanted = roleSet.byId.get(role)?.position;
  return position !== undefined && wanted !== undefined && position >= wanted;
}

/** Whether someone may do all that the role permits, whichever way: there is nothing to ask for. */
export function isPermitted(view: RoomContext, userId: string, role: RoleId): boolean {
  const ranked = view.roleSet.byId.get(role);
  if (!ranked) return false;
  return permitsAtMost(
    ranked.matrix,
    permissionsOf(view.room, subjectOf(userId, view.people), view.rules),
  );
}
