export { defaultRoles, type Role, type RoleId, type RoleValue } from "./role.ts";
export { permitsExactly, roleOfMatrix, roleOfScopes } from "./role-of-scopes.ts";
export { prepareRoles, type RankedRole, type RoleSet, requireRole } from "./role-set.ts";
export {
  type AccessLevel,
  type ExplicitAccess,
  explicitAccess,
  explicitLevel,
  higher,
  isKnownScope,
  isSameScopes,
  matrixOf,
  noPermissions,
  type PermissionMatrix,
  permitsAtMost,
  type Resource,
  resources,
} from "./scopes.ts";
