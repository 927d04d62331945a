import type { RoleId, RoleValue } from "@guestlist/access";
import type { Change, GroupEntry, PersonEntry, RoomAccess } from "@guestlist/client";
import { splitChange } from "../../room/change-keys.ts";
import { ownerRole } from "../../room/owner-role.ts";
import type { LiveLoss } from "./losses.ts";

/** What is asked before a change that cannot be taken back, or that would surprise. */
export interface Confirmation {
  kind:
    | "leave"
    | "lowerSelf"
    | "nameOwner"
    | "handOver"
    | "makePublic"
    | "replaceCustom"
    | "removeCustom"
    | "removeExternal"
    | "removeUnknown"
    | "removeLast"
    | "several"
    /** Nothing but that someone is here now and will be able to do less. */
    | "cutOff";
  /** Whom or what it is about. */
  name: string;
  change: Change;
  /** Whose entry would go; what remains of their access is said. */
  userId?: string;
  /** The rows it is about, of `several`, and how many of them cannot be put back. */
  several?: { count: number; final: number; lowersSelf: boolean; isLast: boolean };
  /** What one can do oneself afterwards, of `handOver`. */
  ownRole?: RoleId;
  /** Whether nobody else owns the document afterwards, of `handOver`. */
  isOnlyOwner?: boolean;
  /** Those in the room right now who will be able to do less. */
  live?: readonly LiveLoss[];
}

const final: ReadonlySet<Confirmation["kind"]> = new Set([
  "nameOwner",
  "replaceCustom",
  "removeCustom",
  "removeExternal",
  "removeUnknown",
] as const);

/**
 * The question a change calls for by what the list says, if any.
 * @param losesSelf whether it takes something from oneself
 */
export function confirmationFor(
  access: RoomAccess,
  change: Change,
  losesSelf: boolean,
): Confirmation | null {
  const { expect, ...asked } = change;
  const parts = [...splitChange(asked).values()];
  if (parts.length > 1) {
    return (
      questionForHandOver(access, change) ?? questionForSeveral(access, change, parts, losesSelf)
    );
  }
  if (change.general) return questionForGeneral(access, change, change.general);
  for (const [id, role] of Object.entries(change.people ?? {})) {
    const row = access.people.find(({ user }) => user.id === id);
    if (row) return questionForPerson(access, change, row, role, losesSelf);
  }
  for (const [id, role] of Object.entries(change.groups ?? {})) {
    const row = access.groups.find(({ group }) => group.id === id);
    if (row) return questionForGroup(access, change, row, role, losesSelf);
  }
  return null;
}

function questionForPerson(
  access: RoomAccess,
  change: Change,
  { user, role: current }: PersonEntry,
  role: RoleId | null,
  losesSelf: boolean,
): Confirmation | null {
  const { me } = access;
  const owner = ownerRole(access.roles);
  const about = { name: user.name, change, userId: user.id };
  if (user.id === me.userId) {
    if (role === null) return { kind: "leave", ...about };
    return losesSelf ? { kind: "lowerSelf", ...about } : null;
  }
  if (role === null && !user.known) return { kind: "removeUnknown", ...about };
  if (role === null && user.external) return { kind: "removeExternal", ...about };
  if (current === "custom") {
    return { kind: role === null ? "removeCustom" : "replaceCustom", ...about };
  }
  // In a room without owners an editor may name the first, and is then below them.
  if (role !== null && role === owner && me.role !== owner) return { kind: "nameOwner", ...about };
  return leavesOnlyMe(access, change) ? { kind: "removeLast", ...about } : null;
}

function questionForGroup(
  access: RoomAccess,
  change: Change,
  { group, role: current }: GroupEntry,
  role: RoleId | null,
  losesSelf: boolean,
): Confirmation | null {
  const about = { name: group.name, change };
  const carriesMe = access.me.paths.some(
    ({ kind, id, decides }) => kind === "group" && id === group.id && decides,
  );
  if (carriesMe && losesSelf) return { kind: "lowerSelf", ...about };
  if (current === "custom") {
    return { kind: role === null ? "removeCustom" : "replaceCustom", ...about };
  }
  return leavesOnlyMe(access, change) ? { kind: "removeLast", ...about } : null;
}

function questionForGeneral(
  { general }: RoomAccess,
  change: Change,
  asked: NonNullable<Change["general"]>,
): Confirmation | null {
  if (asked.audience === "anyone" && general.audience !== "anyone") {
    return { kind: "makePublic", name: "", change };
  }
  return general.role === "custom" ? { kind: "replaceCustom", name: "", change } : null;
}

/** Someone becomes an owner and one steps down oneself, in one change. */
function questionForHandOver(
  { me, people, roles }: RoomAccess,
  change: Change,
): Confirmation | null {
  const owner = ownerRole(roles);
  const { [me.userId]: own, ...others } = change.people ?? {};
  const [id] = Object.keys(others).filter((other) => others[other] === owner);
  const row = people.find(({ user }) => user.id === id);
  if (owner === null || !own || own === owner || !row) return null;
  const owners = people.filter(({ user, role }) => role === owner && user.id !== me.userId);
  const isOnlyOwner = owners.every(({ user }) => user.id === id);
  return { kind: "handOver", name: row.user.name, change, ownRole: own, isOnlyOwner };
}

function questionForSeveral(
  access: RoomAccess,
  change: Change,
  parts: readonly Change[],
  losesSelf: boolean,
): Confirmation | null {
  const kinds = parts.map((part) => confirmationFor(access, part, losesSelf)?.kind);
  const several = {
    count: parts.length,
    final: kinds.filter((kind) => kind && final.has(kind)).length,
    lowersSelf: kinds.some((kind) => kind === "lowerSelf" || kind === "leave"),
    isLast: leavesOnlyMe(access, change),
  };
  const calls = several.final > 0 || several.lowersSelf || several.isLast;
  return calls ? { kind: "several", name: "", change, several } : null;
}

/** Whether nobody else has any access after a removal. */
function leavesOnlyMe(
  { people, groups, invitations = [], general, me }: RoomAccess,
  change: Change,
): boolean {
  const goes = (roles: Readonly<Record<string, RoleValue | null>> = {}, id: string) =>
    Object.hasOwn(roles, id) && roles[id] === null;
  const isRemoval = [change.people, change.groups].some((roles) =>
    Object.values(roles ?? {}).includes(null),
  );
  return (
    isRemoval &&
    general.audience === "restricted" &&
    people.every(({ user }) => user.id === me.userId || goes(change.people, user.id)) &&
    groups.every(({ group }) => goes(change.groups, group.id)) &&
    invitations.every(({ id }) => goes(change.invitations, id))
  );
}
