import type { RoleId } from "@guestlist/access";

/** The role only a person can have, which is never offered for groups, links or invitations. */
export const ownerRole: RoleId = "owner";

export function withoutOwner(roles: readonly RoleId[]): RoleId[] {
  return roles.filter((role) => role !== ownerRole);
}
