import type { RoleValue } from "./role.ts";
import type { RankedRole, RoleSet } from "./role-set.ts";
import {
  explicitAccess,
  isKnownScope,
  isSameMatrix,
  matrixOf,
  type PermissionMatrix,
} from "./scopes.ts";

/** The role that permits exactly this, `custom` when none does. */
export function roleOfMatrix(matrix: PermissionMatrix, roleSet: RoleSet): RoleValue {
  return roleSet.byScopes.find((role) => isSameMatrix(role.matrix, matrix))?.id ?? "custom";
}

/**
 * The role of one entry, by what its scopes permit: spelling, order and `room:presence:write` do
 * not count. `null` for an empty entry, which gives nothing. A scope Liveblocks does not know makes
 * it `custom`, so that it is never taken for a right.
 */
export function roleOfScopes(scopes: readonly string[], roleSet: RoleSet): RoleValue | null {
  if (scopes.length === 0) return null;
  if (!scopes.every(isKnownScope)) return "custom";
  return roleOfMatrix(matrixOf(explicitAccess(scopes)), roleSet);
}

/** Whether an entry already permits what the role does, however it is spelled. */
export function permitsExactly(scopes: readonly string[], role: RankedRole): boolean {
  return scopes.every(isKnownScope) && isSameMatrix(matrixOf(explicitAccess(scopes)), role.matrix);
}
