import { type RoomAccess, ShareError } from "@guestlist/client";

/** About a minute in all: a server that restarts is back by then. */
const pauses = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000];

/**
 * What a room says after an answer to a change was lost: its list, or why one may not read it any
 * more. `null` when it could not be read for long.
 */
export async function readUntilKnown(
  read: () => Promise<RoomAccess>,
): Promise<RoomAccess | ShareError | null> {
  for (const pause of pauses) {
    try {
      return await read();
    } catch (error) {
      if (error instanceof ShareError && isRefusal(error)) return error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return null;
}

function isRefusal({ status }: ShareError): boolean {
  return status === 401 || status === 403 || status === 404;
}
