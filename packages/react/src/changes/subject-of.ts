import { type Change, pickEntry, type RoomAccess, splitEntries } from "@guestlist/client";
import type { Subject } from "../dialog-state/dialog-state.ts";
import type { Texts } from "../messages/messages.ts";
import { entryName } from "../wording/entry-name.ts";

/** `null` for a change of several entries, and for one that is not there. */
export function subjectOf(
  access: RoomAccess,
  change: Change,
  texts: Texts<"common" | "general">,
): Subject | null {
  const [key, ...others] = splitEntries(change).keys();
  const entry = key === undefined || others.length > 0 ? null : pickEntry(access, key);
  if (!entry) return null;
  const isPerson = entry.kind === "person";
  return {
    name: entryName(entry, texts),
    role: isPerson || entry.kind === "group" ? entry.row.role : null,
    ...(isPerson && { userId: entry.id }),
    isSelf: isPerson && entry.id === access.me.userId,
  };
}
