import type { Room, Subject } from "@guestlist/access";
import {
  mergeRoomPermissionScopes,
  Permission,
  permissionMatrixFromScopes,
} from "@liveblocks/core";

type KnownScope = (typeof Permission)[keyof typeof Permission];
const knownByLiveblocks = new Set<string>(Object.values(Permission));
const isKnown = (scope: string): scope is KnownScope => knownByLiveblocks.has(scope);

/** What Liveblocks itself makes of the three levels, with maps instead of our way of reading keys. */
export function permittedByLiveblocks(room: Room, { userId, groupIds }: Subject) {
  const users = new Map(Object.entries(room.usersAccesses));
  const groups = new Map(Object.entries(room.groupsAccesses));
  const known = (scopes: readonly string[] = []) => scopes.filter(isKnown);
  const { personal: _, ...matrix } = permissionMatrixFromScopes(
    mergeRoomPermissionScopes({
      defaultAccesses: known(room.defaultAccesses),
      groupsAccesses: groupIds.map((id) => known(groups.get(id))),
      userAccesses: known(users.get(userId)),
    }),
  );
  return matrix;
}
