import type { General, RoomAccess, Seen } from "@guestlist/api/client";
import type { ChangeKey } from "./change-keys.ts";

const people = "people:";
const groups = "groups:";

/** What a list of access says for one key. */
export function seenIn(access: RoomAccess, key: ChangeKey): Seen {
  if (key === "general") return { general: asGeneral(access.general) };
  if (key === "settings") return { settings: access.settings };
  if (key.startsWith(people)) {
    const id = key.slice(people.length);
    const row = access.people.find(({ user }) => user.id === id);
    return { people: { [id]: row?.role ?? null } };
  }
  const id = key.slice(groups.length);
  const row = access.groups.find(({ group }) => group.id === id);
  return { groups: { [id]: row?.role ?? null } };
}

function asGeneral({ audience, role }: RoomAccess["general"]): General {
  return audience === "restricted" ? { audience } : { audience, role };
}

/** The part of what was seen that speaks about one key. */
export function pickSeen(seen: Seen | undefined, key: ChangeKey): Seen | undefined {
  if (!seen) return undefined;
  if (key === "general") return seen.general && { general: seen.general };
  if (key === "settings") return seen.settings && { settings: seen.settings };
  const kind = key.startsWith(people) ? "people" : "groups";
  const id = key.slice(kind.length + 1);
  const roles = seen[kind];
  return roles && Object.hasOwn(roles, id) ? { [kind]: { [id]: roles[id] ?? null } } : undefined;
}

/** Whether two readings of one key say the same. */
export function isSameSeen(a: Seen, b: Seen): boolean {
  return (
    JSON.stringify([a.people, a.groups]) === JSON.stringify([b.people, b.groups]) &&
    a.settings?.editorsCanShare === b.settings?.editorsCanShare &&
    a.general?.audience === b.general?.audience &&
    roleOf(a.general) === roleOf(b.general)
  );
}

function roleOf(general: General | undefined) {
  return general && "role" in general ? general.role : undefined;
}
