import type { RoleId, RoleValue } from "@guestlist/access";
import type { Change, GroupRow, PersonRow, RoomAccess } from "@guestlist/api/client";
import { ownerRole } from "./owner-role.ts";

/** What is asked before a change that cannot be taken back, or that would surprise. */
export interface Question {
  kind:
    | "leave"
    | "lowerSelf"
    | "nameOwner"
    | "makePublic"
    | "replaceCustom"
    | "removeCustom"
    | "removeExternal"
    | "removeUnknown";
  /** Whom or what it is about. */
  name: string;
  change: Change;
  /** Whose entry would go; what remains of their access is said. */
  userId?: string;
}

/** The question a change to one person, group or to general access calls for, if any. */
export function questionFor(access: RoomAccess, change: Change): Question | null {
  if (change.general) return questionForGeneral(access, change, change.general);
  for (const [id, role] of Object.entries(change.people ?? {})) {
    const row = access.people.find(({ user }) => user.id === id);
    if (row) return questionForPerson(access, change, row, role);
  }
  for (const [id, role] of Object.entries(change.groups ?? {})) {
    const row = access.groups.find(({ group }) => group.id === id);
    if (row) return questionForGroup(access, change, row, role);
  }
  return null;
}

function questionForPerson(
  { me, roles }: RoomAccess,
  change: Change,
  { user, role: current }: PersonRow,
  role: RoleId | null,
): Question | null {
  const about = { name: user.name, change, userId: user.id };
  if (user.id === me.userId) {
    if (role === null) return { kind: "leave", ...about };
    return isLower(role, me.role, roles) ? { kind: "lowerSelf", ...about } : null;
  }
  if (role === null && !user.known) return { kind: "removeUnknown", ...about };
  if (role === null && user.external) return { kind: "removeExternal", ...about };
  if (current === "custom") {
    return { kind: role === null ? "removeCustom" : "replaceCustom", ...about };
  }
  // In a room without owners an editor may name the first, and is then below them.
  return role === ownerRole && me.role !== ownerRole ? { kind: "nameOwner", ...about } : null;
}

function questionForGroup(
  { me, roles }: RoomAccess,
  change: Change,
  { group, role: current }: GroupRow,
  role: RoleId | null,
): Question | null {
  const about = { name: group.name, change };
  const carriesMe = me.routes.some(
    ({ kind, id, wins }) => kind === "group" && id === group.id && wins,
  );
  if (carriesMe && (role === null || isLower(role, me.role, roles))) {
    return { kind: "lowerSelf", ...about };
  }
  if (current !== "custom") return null;
  return { kind: role === null ? "removeCustom" : "replaceCustom", ...about };
}

function questionForGeneral(
  { general }: RoomAccess,
  change: Change,
  asked: NonNullable<Change["general"]>,
): Question | null {
  if (asked.audience === "anyone" && general.audience !== "anyone") {
    return { kind: "makePublic", name: "", change };
  }
  return general.role === "custom" ? { kind: "replaceCustom", name: "", change } : null;
}

function isLower(role: RoleValue, than: RoleValue, roles: readonly RoleId[]): boolean {
  return roles.indexOf(role) < roles.indexOf(than);
}
