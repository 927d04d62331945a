import type { RoomAccess } from "@guestlist/api/client";

/** Of the default ladder. Nobody becomes an owner by asking. */
export const rolesWithoutAccess: readonly string[] = ["viewer", "commenter", "editor"];

/** The roles above one's own that may be asked for, weakest first; none where nothing may be. */
export function rolesAbove({ roles, me }: RoomAccess): readonly string[] {
  if (me.request === undefined) return [];
  // Custom access is on no rung.
  return roles.slice(0, -1).slice(roles.indexOf(me.role) + 1);
}
