import type { RoleId } from "@guestlist/access";
import {
  type Change,
  type Entry,
  type EntryKey,
  entryKey,
  type GroupEntry,
  listEntries,
  type PersonEntry,
  pickEntry,
  type RoomAccess,
  roleAsked,
  splitEntries,
} from "@guestlist/client";
import type { Confirmation } from "../../dialog-state/confirmation.ts";
import { ownerRole } from "../../room/owner-role.ts";

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
  const [key, ...others] = splitEntries(change).keys();
  if (key === undefined) return null;
  if (others.length > 0) {
    return (
      questionForHandOver(access, change) ??
      questionForSeveral(access, change, [key, ...others], losesSelf)
    );
  }
  const entry = pickEntry(access, key);
  const role = roleAsked(change, key) ?? null;
  switch (entry?.kind) {
    case "person":
      return questionForPerson(access, change, entry.row, role, losesSelf);
    case "group":
      return questionForGroup(access, change, entry.row, role, losesSelf);
    case "general":
      return change.general ? questionForGeneral(entry.row, change, change.general) : null;
    case "invitation":
    case "request":
    case "settings":
    case undefined:
      return null;
  }
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
  general: RoomAccess["general"],
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
  const asked = (id: string) => roleAsked(change, entryKey({ kind: "person", id }));
  const own = asked(me.userId);
  const row = people.find(({ user }) => user.id !== me.userId && asked(user.id) === owner);
  if (owner === null || !own || own === owner || !row) return null;
  const owners = people.filter(({ user, role }) => role === owner && user.id !== me.userId);
  const isOnlyOwner = owners.every(({ user }) => user.id === row.user.id);
  return { kind: "handOver", name: row.user.name, change, ownRole: own, isOnlyOwner };
}

function questionForSeveral(
  access: RoomAccess,
  change: Change,
  keys: readonly EntryKey[],
  losesSelf: boolean,
): Confirmation | null {
  const parts = splitEntries(change);
  const kinds = keys.map((key) => confirmationFor(access, parts.get(key) ?? {}, losesSelf)?.kind);
  const several = {
    count: keys.length,
    final: kinds.filter((kind) => kind && final.has(kind)).length,
    lowersSelf: kinds.some((kind) => kind === "lowerSelf" || kind === "leave"),
    isLast: leavesOnlyMe(access, change),
  };
  const calls = several.final > 0 || several.lowersSelf || several.isLast;
  return calls ? { kind: "several", name: "", change, several } : null;
}

/** Whether nobody else has any access after a removal. */
function leavesOnlyMe(access: RoomAccess, change: Change): boolean {
  const goes = ({ key }: Entry) => roleAsked(change, key) === null;
  const lettingIn = listEntries(access).filter(
    ({ kind }) => kind === "person" || kind === "group" || kind === "invitation",
  );
  const me = entryKey({ kind: "person", id: access.me.userId });
  return (
    access.general.audience === "restricted" &&
    lettingIn.some((entry) => entry.kind !== "invitation" && goes(entry)) &&
    lettingIn.every((entry) => entry.key === me || goes(entry))
  );
}
