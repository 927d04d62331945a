import {
  explicitAccess,
  isKnownScope,
  isSameMatrix,
  matrixOf,
  type PermissionMatrix,
  permitsAtMost,
} from "./scopes.ts";

/** A role of the ladder. The default ladder has `viewer`, `commenter`, `editor` and `owner`. */
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

/** The ladder used unless an app brings its own, weakest first. */
export const defaultRoles: readonly Role[] = [
  { id: "viewer", scopes: ["room:read", "room:presence:write"] },
  { id: "commenter", scopes: ["room:read", "room:presence:write", "comments:write"] },
  { id: "editor", scopes: ["room:write"], share: true },
  { id: "owner", scopes: ["room:write"], share: true, owner: true },
];

/** A role with what it permits, and where it stands in its ladder (0 is the weakest). */
export interface Rung extends Role {
  matrix: PermissionMatrix;
  position: number;
}

export interface Ladder {
  ids: readonly RoleId[];
  byId: ReadonlyMap<RoleId, Rung>;
  /** The role kept in room metadata, or `null` where the ladder has none. */
  ownerId: RoleId | null;
  /** The rungs whose permissions alone tell them apart: all but the owner's. */
  byScopes: readonly Rung[];
}

const ladders = new WeakMap<readonly Role[], Ladder>();

/**
 * Prepares a ladder once per array of roles.
 * @throws {Error} when there is no role, ids repeat or are reserved, a scope is unknown, a base
 * scope is missing, roles do not stand weakest first, two permit the same, or the owner role is not
 * the last, the only one and one that may write.
 */
export function ladderOf(roles: readonly Role[] = defaultRoles): Ladder {
  const prepared = ladders.get(roles);
  if (prepared) return prepared;
  const ladder = prepareLadder(roles);
  ladders.set(roles, ladder);
  return ladder;
}

function prepareLadder(roles: readonly Role[]): Ladder {
  if (roles.length === 0) throw new Error("A ladder needs at least one role.");
  const rungs = roles.map(
    (role, position): Rung => ({
      ...role,
      position,
      matrix: matrixOf(explicitAccess(role.scopes)),
    }),
  );
  const byId = new Map<RoleId, Rung>();
  for (const rung of rungs) {
    if (reservedIds.has(rung.id)) {
      throw new Error(`A role cannot have the id "${rung.id}": it is reserved. Choose another id.`);
    }
    if (byId.has(rung.id)) throw new Error(`Two roles have the id "${rung.id}".`);
    const unknown = rung.scopes.find((scope) => !isKnownScope(scope));
    if (unknown !== undefined) {
      throw new Error(`The role "${rung.id}" has the scope "${unknown}", unknown to Liveblocks.`);
    }
    if (rung.matrix.room === "none") {
      throw new Error(`The role "${rung.id}" needs a base scope, such as "room:read".`);
    }
    if (rung.owner && rung.matrix.room !== "write") {
      throw new Error(`The owner role "${rung.id}" needs the scope "room:write".`);
    }
    if (rung.owner && rung.position !== rungs.length - 1) {
      throw new Error(`The owner role "${rung.id}" must be the last, and the only one.`);
    }
    const twin = [...byId.values()].find(
      (other) => !rung.owner && isSameMatrix(other.matrix, rung.matrix),
    );
    if (twin) {
      throw new Error(`The roles "${twin.id}" and "${rung.id}" permit the same.`);
    }
    const weaker = rungs[rung.position - 1];
    if (weaker && !permitsAtMost(weaker.matrix, rung.matrix)) {
      throw new Error(
        `The role "${rung.id}" must permit all that "${weaker.id}" before it does: weakest first.`,
      );
    }
    byId.set(rung.id, rung);
  }
  return {
    ids: rungs.map((rung) => rung.id),
    byId,
    ownerId: rungs.find((rung) => rung.owner)?.id ?? null,
    byScopes: rungs.filter((rung) => !rung.owner),
  };
}

/** The role that permits exactly this, `custom` when none does. */
export function roleOfMatrix(matrix: PermissionMatrix, ladder: Ladder): RoleValue {
  return ladder.byScopes.find((rung) => isSameMatrix(rung.matrix, matrix))?.id ?? "custom";
}

/**
 * The role of one entry, by what its scopes permit: spelling, order and `room:presence:write` do
 * not count. `null` for an empty entry, which is no row. A scope Liveblocks does not know makes it
 * `custom`, so that it is never taken for a right.
 */
export function roleOfScopes(scopes: readonly string[], ladder: Ladder): RoleValue | null {
  if (scopes.length === 0) return null;
  if (!scopes.every(isKnownScope)) return "custom";
  return roleOfMatrix(matrixOf(explicitAccess(scopes)), ladder);
}

/** Whether an entry already permits what the role does, however it is spelled. */
export function permitsExactly(scopes: readonly string[], rung: Rung): boolean {
  return scopes.every(isKnownScope) && isSameMatrix(matrixOf(explicitAccess(scopes)), rung.matrix);
}

/** The role's own definition. @throws {Error} for a role that is not on the ladder. */
export function rungOf(role: RoleId, ladder: Ladder): Rung {
  const rung = ladder.byId.get(role);
  if (!rung) throw new Error(`There is no role "${role}".`);
  return rung;
}
