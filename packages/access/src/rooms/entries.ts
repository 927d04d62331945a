import { type RoleValue, roleOfScopes } from "../roles/index.ts";
import { generalAccess, isListedGroup } from "./general-access.ts";
import { isOwner } from "./owners.ts";
import { type Room, scopesAt } from "./room.ts";
import { type Rules, roleSetOf } from "./rules.ts";

/** The role of a person's own entry; `null` when they have none. */
export function personRole(room: Room, userId: string, rules: Rules = {}): RoleValue | null {
  const roleSet = roleSetOf(rules);
  if (roleSet.ownerId !== null && isOwner(room, userId)) return roleSet.ownerId;
  return roleOfScopes(scopesAt(room.usersAccesses, userId), roleSet);
}

/** The role of a group's entry; `null` when it has none of its own. */
export function groupRole(room: Room, groupId: string, rules: Rules = {}): RoleValue | null {
  if (!isListedGroup(room, groupId, rules)) return null;
  return roleOfScopes(scopesAt(room.groupsAccesses, groupId), roleSetOf(rules));
}

/** The ids of everyone who has an entry. An empty one is none. */
export function listedPeople(room: Room): string[] {
  return idsWithEntry(room.usersAccesses);
}

/** The ids of the groups that have an entry of their own.*/
export function listedGroups(room: Room, rules: Rules = {}): string[] {
  const ids = idsWithEntry(room.groupsAccesses);
  const hidden =
    generalAccess(room, rules).audience === "anyone" ? undefined : rules.organization?.groupId;
  return ids.filter((id) => id !== hidden);
}

function idsWithEntry(entries: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(entries).flatMap(([id, scopes]) => (scopes.length > 0 ? [id] : []));
}
