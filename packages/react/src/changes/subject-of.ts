import type { RoleValue } from "@guestlist/access";
import { type Change, pickEntry, type RoomAccess, splitEntries } from "@guestlist/api/client";
import type { Texts } from "../messages/messages.ts";
import { entryName } from "../wording/entry-name.ts";

/** Whom or what a change of one entry is about, as it stood before. */
export interface Subject {
  name: string;
  /** What they can do in the document; `null` for who or what has no entry there. */
  role: RoleValue | null;
  /** Whose entry it is, when others may grant the same person something. */
  userId?: string;
  isSelf: boolean;
}

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
