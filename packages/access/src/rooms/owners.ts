import { explicitAccess } from "../roles/index.ts";
import { type Room, scopesAt } from "./room.ts";
import { type Rules, roleSetOf } from "./rules.ts";

const ownerKey = "owner";

/** The ids that room metadata `owner` lists: a string for one, a list for several. */
export function listedOwners(room: Room): readonly string[] {
  // Stryker disable next-line ArrayDeclaration: Whoever is listed without an entry owns nothing.
  if (!Object.hasOwn(room.metadata, ownerKey)) return [];
  const listed = room.metadata[ownerKey];
  // Stryker disable next-line ArrayDeclaration: Whoever is listed without an entry owns nothing.
  if (typeof listed === "string") return listed === "" ? [] : [listed];
  // Stryker disable next-line ArrayDeclaration: Whoever is listed without an entry owns nothing.
  return Array.isArray(listed) ? [...new Set<string>(listed)] : [];
}

/**
 * Whether someone owns the room: listed in metadata `owner`, with an entry of their own that
 * permits `room:write`. Nothing else is read for it.
 */
export function isOwner(room: Room, userId: string): boolean {
  return listedOwners(room).includes(userId) && mayOwn(scopesAt(room.usersAccesses, userId));
}

/** Everyone who owns the room, in the order they are listed; nobody where no role is the owner's. */
export function ownersOf(room: Room, rules: Rules = {}): string[] {
  if (roleSetOf(rules).ownerId === null) return [];
  return listedOwners(room).filter((id) => mayOwn(scopesAt(room.usersAccesses, id)));
}

/** The metadata that lists exactly these owners, spelled as Liveblocks' starter kit does. */
export function ownerMetadata(owners: readonly string[]): Record<string, string | string[]> {
  const [first, ...others] = owners;
  return { [ownerKey]: first !== undefined && others.length === 0 ? first : [...owners] };
}

function mayOwn(scopes: readonly string[]): boolean {
  return explicitAccess(scopes).room === "write";
}
