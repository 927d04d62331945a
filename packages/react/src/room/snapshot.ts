import type { General, RoomAccess } from "@guestlist/client";
import type { Asked, ChangeKey } from "./change-keys.ts";

const kinds = ["people", "groups", "invitations", "requests"] as const;

/** What a list of access says for one key. */
export function snapshotIn(access: RoomAccess, key: ChangeKey): Asked {
  if (key === "general") return { general: asGeneral(access.general) };
  if (key === "settings") return { settings: access.settings };
  const { kind, id } = partsOf(key);
  switch (kind) {
    case "people": {
      const row = access.people.find(({ user }) => user.id === id);
      return { people: { [id]: row?.role ?? null } };
    }
    case "groups": {
      const row = access.groups.find(({ group }) => group.id === id);
      return { groups: { [id]: row?.role ?? null } };
    }
    case "invitations": {
      const row = access.invitations?.find((invitation) => invitation.id === id);
      return { invitations: { [id]: row?.role ?? null } };
    }
    case "requests": {
      const isOpen = access.requests?.some(({ user }) => user.id === id);
      return { requests: { [id]: isOpen ? "pending" : null } };
    }
  }
}

/** Whether what is said of a key has a place to stand. */
export function hasRow(access: RoomAccess, key: ChangeKey): boolean {
  if (key === "general" || key === "settings") return true;
  const { kind, id } = partsOf(key);
  return snapshotIn(access, key)[kind]?.[id] !== null;
}

function asGeneral({ audience, role }: RoomAccess["general"]): General {
  return audience === "restricted" ? { audience } : { audience, role };
}

/** The part of what was seen that speaks about one key. */
export function pickSnapshot(seen: Asked | undefined, key: ChangeKey): Asked | undefined {
  if (!seen) return undefined;
  if (key === "general") return seen.general && { general: seen.general };
  if (key === "settings") return seen.settings && { settings: seen.settings };
  const { kind, id } = partsOf(key);
  const roles = seen[kind];
  return roles && Object.hasOwn(roles, id) ? { [kind]: { [id]: roles[id] ?? null } } : undefined;
}

/** Whether two readings of one key say the same. */
export function isSameSnapshot(a: Asked, b: Asked): boolean {
  return (
    kinds.every((kind) => JSON.stringify(a[kind]) === JSON.stringify(b[kind])) &&
    a.settings?.editorsCanShare === b.settings?.editorsCanShare &&
    a.general?.audience === b.general?.audience &&
    roleOf(a.general) === roleOf(b.general)
  );
}

function roleOf(general: General | undefined) {
  return general && "role" in general ? general.role : undefined;
}

function partsOf(key: Exclude<ChangeKey, "general" | "settings">) {
  const kind = kinds.find((name) => key.startsWith(`${name}:`)) ?? "people";
  return { kind, id: key.slice(kind.length + 1) };
}
