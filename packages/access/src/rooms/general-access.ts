import { type RoleId, requireRole, roleOfScopes } from "../roles/index.ts";
import { isSameList, type Room, type RoomPatch, scopesAt } from "./room.ts";
import { isOrganizationGroup, type Rules, roleSetOf } from "./rules.ts";

export type Audience = "restricted" | "organization" | "anyone";

/** Who can open the room without being listed, and as what; read, it always says a role or `null`. */
export type General =
  | { audience: "restricted"; role?: null }
  | { audience: "organization" | "anyone"; role: RoleId };

/**
 * Who can open the room without being listed: `anyone` when the default grants something, else
 * `organization` when its group has an entry, else `restricted`.
 */
export function generalAccess(room: Room, rules: Rules = {}): Required<General> {
  const roleSet = roleSetOf(rules);
  const anyone = roleOfScopes(room.defaultAccesses, roleSet);
  if (anyone !== null) return { audience: "anyone", role: anyone };
  const groupId = rules.organization?.groupId;
  const organization =
    groupId === undefined ? null : roleOfScopes(scopesAt(room.groupsAccesses, groupId), roleSet);
  if (organization !== null) return { audience: "organization", role: organization };
  return { audience: "restricted", role: null };
}

/** Whether both say the same. */
export function isSameGeneral(a: General, b: General): boolean {
  return a.audience === b.audience && (a.role ?? null) === (b.role ?? null);
}

/**
 * The keys to write for a general access: both levels are set at once, so that one never shadows
 * the other.
 * @throws {Error} when the organisation is asked for in a room that has none.
 */
export function generalPatch(room: Room, general: General, rules: Rules): RoomPatch {
  const roleSet = roleSetOf(rules);
  const scopes =
    // Stryker disable next-line ArrayDeclaration: Where the room is restricted, they are written nowhere.
    general.audience === "restricted" ? [] : [...requireRole(general.role, roleSet).scopes];
  const groupId = rules.organization?.groupId;
  if (general.audience === "organization" && groupId === undefined) {
    throw new Error("This room belongs to no organisation.");
  }
  const patch: RoomPatch = {};
  const defaults = general.audience === "anyone" ? scopes : [];
  if (!isSameList(defaults, room.defaultAccesses)) patch.defaultAccesses = defaults;
  if (groupId === undefined) return patch;
  patch.groupsAccesses = { [groupId]: general.audience === "organization" ? scopes : null };
  return patch;
}

/**
 * Whether the group stands among the groups. The organisation's does only when anyone may open the
 * room as well; otherwise general access speaks for it.
 */
export function isListedGroup(room: Room, groupId: string, rules: Rules): boolean {
  return !isOrganizationGroup(groupId, rules) || generalAccess(room, rules).audience === "anyone";
}
