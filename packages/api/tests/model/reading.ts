import type { Room } from "@guestlist/access";
import { acme, people } from "@guestlist/testing/people";
import { permittedByLiveblocks } from "@guestlist/testing/permitted-by-liveblocks";
import { scopes } from "@guestlist/testing/role-scopes";

/**
 * The rules read a second time, from the sentences of the design and with Liveblocks' own reading of
 * scopes, so that the model does not ask the code it tests.
 */

export type Permitted = ReturnType<typeof permittedByLiveblocks>;

const empty: Room = {
  id: "",
  defaultAccesses: [],
  groupsAccesses: {},
  usersAccesses: {},
  metadata: {},
};
const scopesOf = new Map<string, readonly string[]>(Object.entries(scopes));
const groupsOf = new Map(people.map(({ id, groupIds }) => [id, groupIds]));
const entriesOf = (record: Room["usersAccesses"]) => new Map(Object.entries(record));
const alone = (entry: readonly string[]) =>
  permittedByLiveblocks({ ...empty, defaultAccesses: entry }, { userId: "", groupIds: [] });
const roles = (["viewer", "commenter", "editor"] as const).map(
  (id) => [id, JSON.stringify(alone(scopes[id]))] as const,
);

/** A room never changes, it is replaced: so it is read once for each person. */
const readBefore = new WeakMap<Room, Map<string, Permitted>>();

export function permittedTo(room: Room, userId: string): Permitted {
  const known = readBefore.get(room) ?? new Map<string, Permitted>();
  readBefore.set(room, known);
  const permitted =
    known.get(userId) ??
    permittedByLiveblocks(room, { userId, groupIds: groupsOf.get(userId) ?? [] });
  known.set(userId, permitted);
  return permitted;
}

/** What one role permits by itself. */
export function permittedBy(role: string): Permitted {
  return alone(scopesOf.get(role) ?? []);
}

/** What someone might do who had this role in the room: the levels below may add to it. */
export function permittedWith(room: Room, userId: string, role: string): Permitted {
  const usersAccesses = Object.fromEntries([
    ...Object.entries(room.usersAccesses),
    [userId, scopesOf.get(role) ?? []],
  ]);
  return permittedTo({ ...room, usersAccesses }, userId);
}

function roleThatPermits(permitted: Permitted): string | null {
  if (permitted.room === "none") return null;
  return roles.find(([, matrix]) => matrix === JSON.stringify(permitted))?.[0] ?? "custom";
}

/** The role of an entry by itself; `null` where it has no opinion. */
export function roleOfEntry(entry: readonly string[] = []): string | null {
  if (entry.length === 0) return null;
  return roleThatPermits(alone(entry)) ?? "custom";
}

export function ownersIn(room: Room): string[] {
  const listed = new Set([new Map(Object.entries(room.metadata)).get("owner") ?? []].flat());
  const entries = entriesOf(room.usersAccesses);
  return [...listed].filter((id) =>
    (entries.get(id) ?? []).some((scope) => scope === "room:write" || scope === "*:write"),
  );
}

export function roleIn(room: Room, userId: string): string | null {
  return ownersIn(room).includes(userId) ? "owner" : roleThatPermits(permittedTo(room, userId));
}

/** The role that counts for sharing: without the link and without the organisation. */
function lastingRole(room: Room, userId: string): string | null {
  const groups = entriesOf(room.groupsAccesses);
  groups.delete(acme.groupId);
  return roleIn(
    { ...room, defaultAccesses: [], groupsAccesses: Object.fromEntries(groups) },
    userId,
  );
}

/** An owner, or in a room without any an editor by their own entry. */
export function mayActAsOwner(room: Room, userId: string): boolean {
  const owners = ownersIn(room);
  if (owners.length > 0) return owners.includes(userId);
  const own = roleOfEntry(entriesOf(room.usersAccesses).get(userId));
  return own === "editor" && lastingRole(room, userId) === "editor";
}

export function mayShare(room: Room, userId: string | null): boolean {
  if (userId === null) return false;
  if (mayActAsOwner(room, userId)) return true;
  const setting = new Map(Object.entries(room.metadata)).get("guestlistEditorsCanShare");
  return lastingRole(room, userId) === "editor" && setting !== "no";
}

const rank = { none: 0, read: 1, write: 2 };

/** Whether nothing is permitted beyond what one of the others permits. */
export function permitsAtMost(permitted: Permitted, others: readonly Permitted[]): boolean {
  return (Object.keys(permitted) as (keyof Permitted)[]).every((resource) =>
    others.some((other) => rank[permitted[resource]] <= rank[other[resource]]),
  );
}
