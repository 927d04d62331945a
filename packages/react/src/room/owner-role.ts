import type { RoleId } from "@guestlist/access";
import type { RoleDescription } from "@guestlist/client";

/** The role only a person can have; `null` where there is none. */
export function ownerRole(roles: readonly RoleDescription[]): RoleId | null {
  return roles.find(({ isOwner }) => isOwner)?.id ?? null;
}
