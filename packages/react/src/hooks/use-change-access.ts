"use client";

import type { Change, EntryKey } from "@guestlist/client";
import { useCallback, useSyncExternalStore } from "react";
import { useRoomSharing } from "../provider/index.ts";
import type { ChangeOutcome, ChangesSnapshot } from "../room/access-changes.ts";
import { useJoinedRoom } from "../room/use-joined-room.ts";

export interface ChangeAccess extends Pick<ChangesSnapshot, "keys" | "undo"> {
  /**
   * Shown at once, then saved. Changes to the same key follow each other and the last one wins.
   * Never rejects: what went wrong is in the outcome, and under its key in `keys`.
   */
  change(change: Change): Promise<ChangeOutcome>;
  /** Forgets a failure or a conflict. */
  dismiss(key: EntryKey): void;
}

/**
 * Changes who can do what in a room.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * const { change, undo } = useChangeAccess("launch-plan");
 * await change({ people: { ana: "viewer" } });
 */
export function useChangeAccess(roomId: string): ChangeAccess {
  const { changes } = useRoomSharing(roomId);
  const { keys, undo } = useSyncExternalStore(
    changes.subscribe,
    changes.snapshot,
    changes.snapshot,
  );
  const { announceChange } = useJoinedRoom(roomId);
  const change = useCallback(
    async (asked: Change) => {
      const outcome = await changes.change(asked);
      if (outcome.status === "saved") announceChange();
      return outcome;
    },
    [changes, announceChange],
  );
  return { change, dismiss: changes.dismiss, keys, undo };
}
