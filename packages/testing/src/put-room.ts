import type { Room } from "@guestlist/access";
import type { Liveblocks } from "@liveblocks/node";

type NewRoom = Parameters<Liveblocks["createRoom"]>[1];

/** Makes a room exactly as described, past everything that is being tested. */
export async function putRoom(liveblocks: Liveblocks, room: Room): Promise<void> {
  const { id, defaultAccesses, groupsAccesses, usersAccesses, metadata } = room;
  // The SDK's type names the known scopes; it checks them again at run time.
  const described = { defaultAccesses, groupsAccesses, usersAccesses, metadata } as NewRoom;
  await liveblocks.createRoom(id, described);
}
