import { defaultRoles, type Role, type RoleId } from "./role.ts";
import {
  explicitAccess,
  isKnownScope,
  isSameMatrix,
  matrixOf,
  type PermissionMatrix,
  permitsAtMost,
} from "./scopes.ts";

/** A role with what it permits, and where it stands among the others (0 is the weakest). */
export interface RankedRole extends Role {
  matrix: PermissionMatrix;
  position: number;
}

/** The roles of an app, ready to be looked up. */
export interface RoleSet {
  /** Weakest first. */
  ids: readonly RoleId[];
  byId: ReadonlyMap<RoleId, RankedRole>;
  /** The role kept in room metadata, or `null` where there is none. */
  ownerId: RoleId | null;
  /** The roles that permissions alone tell apart: all but the owner's. */
  byScopes: readonly RankedRole[];
}

/** What is said in place of a role: what no role matches, no access, a request that waits. */
const reservedIds: ReadonlySet<string> = new Set(["custom", "none", "pending", ""]);

const roleSets = new WeakMap<readonly Role[], RoleSet>();

/**
 * Checks roles and ranks them, once per array.
 * @throws {Error} when there is no role, ids repeat or are reserved, a scope is unknown, a base
 * scope is missing, roles do not stand weakest first, two permit the same, or the owner role is not
 * the last, the only one and one that may write.
 */
export function prepareRoles(roles: readonly Role[] = defaultRoles): RoleSet {
  const prepared = roleSets.get(roles);
  if (prepared) return prepared;
  const roleSet = rankRoles(roles);
  roleSets.set(roles, roleSet);
  return roleSet;
}

/** The role's definition. @throws {Error} when the set has no such role. */
export function requireRole(id: RoleId, roleSet: RoleSet): RankedRole {
  const role = roleSet.byId.get(id);
  if (!role) throw new Error(`There is no role "${id}".`);
  return role;
}

function rankRoles(roles: readonly Role[]): RoleSet {
  if (roles.length === 0) throw new Error("A set of roles needs at least one role.");
  const ranked = roles.map(
    (role, position): RankedRole => ({
      ...role,
      position,
      matrix: matrixOf(explicitAccess(role.scopes)),
    }),
  );
  const owner = ranked.find((role) => role.owner);
  if (owner && owner.position !== ranked.length - 1) {
    throw new Error(`The owner role "${owner.id}" must be the last, and the only one.`);
  }
  for (const role of ranked) checkRole(role, ranked.slice(0, role.position));
  return {
    ids: ranked.map(({ id }) => id),
    byId: new Map(ranked.map((role) => [role.id, role])),
    ownerId: owner?.id ?? null,
    byScopes: ranked.filter((role) => !role.owner),
  };
}

function checkRole({ id, scopes, matrix, owner }: RankedRole, weaker: readonly RankedRole[]) {
  if (reservedIds.has(id)) {
    throw new Error(`A role cannot have the id "${id}": it is reserved. Choose another id.`);
  }
  if (weaker.some((other) => other.id === id)) throw new Error(`Two roles have the id "${id}".`);
  const unknown = scopes.find((scope) => !isKnownScope(scope));
  if (unknown !== undefined) {
    throw new Error(`The role "${id}" has the scope "${unknown}", unknown to Liveblocks.`);
  }
  if (matrix.room === "none") {
    throw new Error(`The role "${id}" needs a base scope, such as "room:read".`);
  }
  if (owner && matrix.room !== "write") {
    throw new Error(`The owner role "${id}" needs the scope "room:write".`);
  }
  const twin = weaker.find((other) => !owner && isSameMatrix(other.matrix, matrix));
  if (twin) throw new Error(`The roles "${twin.id}" and "${id}" permit the same.`);
  const before = weaker.at(-1);
  if (before && !permitsAtMost(before.matrix, matrix)) {
    throw new Error(
      `The role "${id}" must permit all that "${before.id}" before it does: weakest first.`,
    );
  }
}
