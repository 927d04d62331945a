import type { GuestlistUserMeta } from "@guestlist/react";
import type { LiveMap, LiveObject } from "@liveblocks/client";
import type { Note } from "../model/note.ts";

declare global {
  interface Liveblocks {
    UserMeta: GuestlistUserMeta;
    Presence: {
      /** On the board, in pixels from its top left corner. */
      cursor: { x: number; y: number } | null;
    };
    Storage: {
      notes: LiveMap<string, LiveObject<Note>>;
    };
  }
}
