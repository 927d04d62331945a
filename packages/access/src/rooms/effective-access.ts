import {
  type AccessLevel,
  type ExplicitAccess,
  explicitAccess,
  explicitLevel,
  higher,
  isKnownScope,
  matrixOf,
  noPermissions,
  type PermissionMatrix,
  type Resource,
  type RoleId,
  type RoleSet,
  type RoleValue,
  resources,
  roleOfMatrix,
  roleOfScopes,
} from "../roles/index.ts";
import { isOwner } from "./owners.ts";
import { type Room, type Subject, scopesAt } from "./room.ts";
import { isOrganizationGroup, type Rules, roleSetOf } from "./rules.ts";

export type AccessPathKind = "person" | "group" | "organization" | "anyone";

/** One way in: an entry of the room that speaks about the person. */
export interface AccessPath {
  kind: AccessPathKind;
  /** The person's or group's id; `null` for anyone. */
  id: string | null;
  /** What the entry alone would make of the person. */
  role: RoleValue;
  /** Whether it decides at least one resource; two levels can decide a role together. */
  decides: boolean;
}

export interface EffectiveAccess {
  /** `null` without any access. */
  role: RoleValue | null;
  /** Those that decide first, then from the most specific to the least. */
  paths: AccessPath[];
}

interface Candidate {
  kind: AccessPathKind;
  id: string | null;
  scopes: readonly string[];
  explicit: ExplicitAccess;
}

/**
 * What a person may do in a room, and through which entries.
 *
 * Per resource, the most specific level that speaks about it decides, even when it is lower: the
 * person's entry, then the highest among their groups', then the default. An empty entry has no
 * opinion. Source: `mergeRoomPermissionScopes` of `@liveblocks/core`.
 *
 * @example
 * effectiveAccess(await liveblocks.getRoom("launch-plan"), { userId: "ana", groupIds: ["design"] });
 * // { role: "viewer", paths: [{ kind: "group", id: "design", role: "viewer", decides: true }], … }
 */
export function effectiveAccess(room: Room, subject: Subject, rules: Rules = {}): EffectiveAccess {
  const roleSet = roleSetOf(rules);
  const levels = levelsOf(room, subject, rules);
  const { matrix, winners } = resolve(levels);
  const candidates = levels.flat();
  const owner = isOwner(room, subject.userId) ? roleSet.ownerId : null;

  const paths = candidates.map(
    ({ kind, id, scopes, explicit }): AccessPath => ({
      kind,
      id,
      role: roleOfEntry(kind, scopes, owner, roleSet),
      decides: winners.has(explicit),
    }),
  );
  const unsure = candidates.some(
    ({ explicit, scopes }) => winners.has(explicit) && !scopes.every(isKnownScope),
  );
  return {
    role: owner ?? roleFrom(matrix, unsure, roleSet),
    paths: [...paths.filter((path) => path.decides), ...paths.filter((path) => !path.decides)],
  };
}

/** What a person may do on each resource, by the same rules. */
export function permissionsOf(room: Room, subject: Subject, rules: Rules = {}): PermissionMatrix {
  return resolve(levelsOf(room, subject, rules)).matrix;
}

function roleOfEntry(
  kind: AccessPathKind,
  scopes: readonly string[],
  owner: RoleId | null,
  roleSet: RoleSet,
): RoleValue {
  if (kind === "person" && owner !== null) return owner;
  // Stryker disable next-line StringLiteral: Only the types need it.
  return roleOfScopes(scopes, roleSet) ?? "custom";
}

function roleFrom(matrix: PermissionMatrix, unsure: boolean, roleSet: RoleSet): RoleValue | null {
  if (matrix.room === "none") return null;
  return unsure ? "custom" : roleOfMatrix(matrix, roleSet);
}

/** The entries that speak about the person, most specific level first. Empty entries are left out. */
function levelsOf(room: Room, { userId, groupIds }: Subject, rules: Rules): Candidate[][] {
  const candidate = (kind: AccessPathKind, id: string | null, scopes: readonly string[]) =>
    scopes.length === 0 ? [] : [{ kind, id, scopes, explicit: explicitAccess(scopes) }];
  return [
    candidate("person", userId, scopesAt(room.usersAccesses, userId)),
    [...new Set(groupIds)].flatMap((id) =>
      candidate(
        isOrganizationGroup(id, rules) ? "organization" : "group",
        id,
        scopesAt(room.groupsAccesses, id),
      ),
    ),
    candidate("anyone", null, room.defaultAccesses),
  ];
}

/** Decides each resource by its most specific level, and remembers which entries decided. */
function resolve(levels: Candidate[][]) {
  const merged: { [R in Resource]?: AccessLevel } = {};
  const winners = new Set<ExplicitAccess>();
  for (const resource of resources) {
    for (const level of levels) {
      const highest = level.reduce<AccessLevel | undefined>(
        (found, { explicit }) => higher(found, explicitLevel(explicit, resource)),
        undefined,
      );
      if (highest === undefined) continue;
      merged[resource] = highest;
      for (const { explicit } of level) {
        if (explicitLevel(explicit, resource) === highest) winners.add(explicit);
      }
      break;
    }
    // Without a base scope nothing else counts, so nobody has decided anything.
    if (merged.room === undefined) return { matrix: noPermissions, winners };
  }
  return { matrix: matrixOf(merged), winners };
}
