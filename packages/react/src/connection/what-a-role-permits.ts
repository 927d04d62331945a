import type { RoomAccess } from "@guestlist/api/client";

/** What a connection may do, as Liveblocks says it of oneself. */
export interface Permits {
  canWrite: boolean;
  canComment: boolean;
}

const everything: Permits = { canWrite: true, canComment: true };

/** Of the default ladder; an app that brings its own may mean anything by a role. */
const ladder: ReadonlyMap<string, Permits> = new Map([
  ["viewer", { canWrite: false, canComment: false }],
  ["commenter", { canWrite: false, canComment: true }],
  ["editor", everything],
  ["owner", everything],
]);

/** What a connection should permit; `null` where that cannot be told from the role. */
export function whatARolePermits({ roles, me }: RoomAccess): Permits | null {
  const isDefault = roles.length === ladder.size && roles.every((role) => ladder.has(role));
  return (isDefault && ladder.get(me.role)) || null;
}
