import type { RoomAccess } from "@guestlist/client";
import type { Connected } from "./connections.ts";
import type { Here } from "./here.ts";

/** Those in the room whom the list does not name; oneself, who may have come another way, is not told. */
export function withoutRow(here: Here, { people, me }: RoomAccess): [string, Connected][] {
  const listed = new Set([me.userId, ...people.map(({ user }) => user.id)]);
  return [...here].filter(([id]) => !listed.has(id));
}
