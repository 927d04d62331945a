"use client";

import type { Change, RoomAccess } from "@guestlist/client";
import { useCallback } from "react";
import { useRoomSharing } from "../provider/index.ts";
import { useJoinedRoom } from "../room/use-joined-room.ts";

/** What can be taken back, where it can. */
export interface Undoable {
  /** The change that takes it back; `null` when it cannot be taken back. */
  inverse: Change | null;
  /** Makes that change; `null` when it cannot be taken back. */
  undo: (() => Promise<ChangeResult>) | null;
}

/** What became of a change. */
export interface ChangeResult extends Undoable {
  /** `dropped` where a later choice took its place, or the room said it already. */
  status: "saved" | "dropped";
  /** The room as it is now; `null` when one no longer has access, and for `dropped`. */
  access: RoomAccess | null;
}

/**
 * Makes a change, and tells the others in the room. What it answers rejects with a `ShareError`,
 * whose `current` says what the room says where someone else was faster.
 */
export function useMakeChange(roomId: string): (change: Change) => Promise<ChangeResult> {
  const { changes } = useRoomSharing(roomId);
  const { announceChange } = useJoinedRoom(roomId);
  return useCallback(
    async function make(change: Change): Promise<ChangeResult> {
      const outcome = await changes.change(change);
      if ("error" in outcome) throw outcome.error;
      if (outcome.status === "dropped") {
        return { status: outcome.status, access: null, inverse: null, undo: null };
      }
      announceChange();
      const { status, access, undo: inverse } = outcome;
      return { status, access, inverse, undo: inverse && (() => make(inverse)) };
    },
    [changes, announceChange],
  );
}
