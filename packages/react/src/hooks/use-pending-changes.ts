"use client";

import type { EntryKey } from "@guestlist/client";
import { useSyncExternalStore } from "react";
import { useRoomSharing } from "../provider/index.ts";
import type { EntryChange } from "../room/access-changes.ts";
import { type ChangeResult, useMakeChange } from "./use-make-change.ts";

export interface PendingChanges {
  /** The entries that are being changed, or whose change came to nothing, such as `person:ana`. */
  entries: ReadonlyMap<EntryKey, EntryChange>;
  /** Takes the last saved change back; `null` where there is none. */
  undo: (() => Promise<ChangeResult>) | null;
  /** Forgets a failure or a conflict: the room stays as it is. */
  dismiss: (key: EntryKey) => void;
}

/**
 * The changes to a room that are on their way, or that came to nothing, of every part that shows it.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * const { entries, dismiss } = usePendingChanges("launch-plan");
 * const isBusy = entries.get("person:ana")?.state === "pending";
 */
export function usePendingChanges(roomId: string): PendingChanges {
  const { changes } = useRoomSharing(roomId);
  const make = useMakeChange(roomId);
  const { entries, undo } = useSyncExternalStore(
    changes.subscribe,
    changes.snapshot,
    changes.snapshot,
  );
  return { entries, undo: undo && (() => make(undo)), dismiss: changes.dismiss };
}
