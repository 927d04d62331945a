import {
  explicitAccess,
  isKnownScope,
  isSameMatrix,
  matrixOf,
  type PermissionMatrix,
  permitsAtMost,
} from "./scopes.ts";

/** A role of the roleSet. The default roleSet has `viewer`, `commenter`, `editor` and `owner`. */
export type RoleId = "viewer" | "commenter" | "editor" | "owner" | (string & {});

/** What reading finds: a role, or `custom` where scopes permit something that is no role. */
export type RoleValue = RoleId | "custom";

export interface Role {
  id: RoleId;
  /** The scopes written for the role, exactly. */
  scopes: readonly string[];
  /** Whoever has it may share, unless the room's setting takes that away. @default false */
  share?: boolean;
  /**
   * The role that is also kept in room metadata `owner`. At most one, and only for people.
   * @default false
   */
  owner?: boolean;
}

/** What is said in place of a role: what no role matches, no access, a request that waits. */
const reservedIds: ReadonlySet<string> = new Set(["custom", "none", "pending", ""]);

/** The roleSet used unless an app brings its own, weakest first. */
export const defaultRoles: readonly Role[] = [
  { id: "viewer", scopes: ["room:read", "room:presence:write"] },
  { id: "commenter", scopes: ["room:read", "room:presence:write", "comments:write"] },
  { id: "editor", scopes: ["room:write"], share: true },
  { id: "owner", scopes: ["room:write"], share: true, owner: true },
];

/** A role with what it permits, and where it stands in its roleSet (0 is the weakest). */
export interface RankedRole extends Role {
  matrix: PermissionMatrix;
  position: number;
}

export interface RoleSet {
  ids: readonly RoleId[];
  byId: ReadonlyMap<RoleId, RankedRole>;
  /** The role kept in room metadata, or `null` where the roleSet has none. */
  ownerId: RoleId | null;
  /** The rankedRoles whose permissions alone tell them apart: all but the owner's. */
  byScopes: readonly RankedRole[];
}

const roleSets = new WeakMap<readonly Role[], RoleSet>();

/**
 * Prepares a roleSet once per array of roles.
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

function rankRoles(roles: readonly Role[]): RoleSet {
  if (roles.length === 0) throw new Error("A roleSet needs at least one role.");
  const rankedRoles = roles.map(
    (role, position): RankedRole => ({
      ...role,
      position,
      matrix: matrixOf(explicitAccess(role.scopes)),
    }),
  );
  const byId = new Map<RoleId, RankedRole>();
  for (const ranked of rankedRoles) {
    if (reservedIds.has(ranked.id)) {
      throw new Error(
        `A role cannot have the id "${ranked.id}": it is reserved. Choose another id.`,
      );
    }
    if (byId.has(ranked.id)) throw new Error(`Two roles have the id "${ranked.id}".`);
    const unknown = ranked.scopes.find((scope) => !isKnownScope(scope));
    if (unknown !== undefined) {
      throw new Error(`The role "${ranked.id}" has the scope "${unknown}", unknown to Liveblocks.`);
    }
    if (ranked.matrix.room === "none") {
      throw new Error(`The role "${ranked.id}" needs a base scope, such as "room:read".`);
    }
    if (ranked.owner && ranked.matrix.room !== "write") {
      throw new Error(`The owner role "${ranked.id}" needs the scope "room:write".`);
    }
    if (ranked.owner && ranked.position !== rankedRoles.length - 1) {
      throw new Error(`The owner role "${ranked.id}" must be the last, and the only one.`);
    }
    const twin = [...byId.values()].find(
      (other) => !ranked.owner && isSameMatrix(other.matrix, ranked.matrix),
    );
    if (twin) {
      throw new Error(`The roles "${twin.id}" and "${ranked.id}" permit the same.`);
    }
    const weaker = rankedRoles[ranked.position - 1];
    if (weaker && !permitsAtMost(weaker.matrix, ranked.matrix)) {
      throw new Error(
        `The role "${ranked.id}" must permit all that "${weaker.id}" before it does: weakest first.`,
      );
    }
    byId.set(ranked.id, ranked);
  }
  return {
    ids: rankedRoles.map((ranked) => ranked.id),
    byId,
    ownerId: rankedRoles.find((ranked) => ranked.owner)?.id ?? null,
    byScopes: rankedRoles.filter((ranked) => !ranked.owner),
  };
}

/** The role that permits exactly this, `custom` when none does. */
export function roleOfMatrix(matrix: PermissionMatrix, roleSet: RoleSet): RoleValue {
  return roleSet.byScopes.find((ranked) => isSameMatrix(ranked.matrix, matrix))?.id ?? "custom";
}

/**
 * The role of one entry, by what its scopes permit: spelling, order and `room:presence:write` do
 * not count. `null` for an empty entry, which is no row. A scope Liveblocks does not know makes it
 * `custom`, so that it is never taken for a right.
 */
export function roleOfScopes(scopes: readonly string[], roleSet: RoleSet): RoleValue | null {
  if (scopes.length === 0) return null;
  if (!scopes.every(isKnownScope)) return "custom";
  return roleOfMatrix(matrixOf(explicitAccess(scopes)), roleSet);
}

/** Whether an entry already permits what the role does, however it is spelled. */
export function permitsExactly(scopes: readonly string[], ranked: RankedRole): boolean {
  return (
    scopes.every(isKnownScope) && isSameMatrix(matrixOf(explicitAccess(scopes)), ranked.matrix)
  );
}

/** The role's own definition. @throws {Error} for a role that is not on the roleSet. */
export function requireRole(role: RoleId, roleSet: RoleSet): RankedRole {
  const ranked = roleSet.byId.get(role);
  if (!ranked) throw new Error(`There is no role "${role}".`);
  return ranked;
}
