import type { RoleId, RoleValue } from "@guestlist/access";

/** Whether a role is below another on the ladder; custom access is on no rung, so it is not said. */
export function isLower(
  role: RoleValue | "none",
  than: RoleValue | "none",
  roles: readonly RoleId[],
): boolean {
  return role !== "custom" && roles.indexOf(role) < roles.indexOf(than);
}
