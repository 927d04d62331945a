import type { Room } from "@guestlist/access";
import type { Liveblocks } from "@liveblocks/node";
/** Makes a room exactly as described, past everything that is being tested. */
export declare function putRoom(liveblocks: Liveblocks, room: Room): Promise<void>;
