import type { RoleValue } from "@guestlist/access";
import { type EntryCan, type EntryKey, listEntries, type RoomAccess } from "@guestlist/client";
import type { Texts } from "../messages/messages.ts";
import { entryName } from "../wording/entry-name.ts";

/** A row as one of several that are changed together. */
export interface SelectableRow {
  key: EntryKey;
  isPerson: boolean;
  name: string;
  role: RoleValue;
  can: EntryCan;
  /** Why it cannot be among them; `null` when it can. */
  reason: string | null;
}

export function selectableRows(
  access: RoomAccess,
  texts: Texts<"common" | "rows" | "errors" | "selection" | "general">,
): ReadonlyMap<EntryKey, SelectableRow> {
  const { selection } = texts;
  const reasonOf = ({ setRole, remove, reason }: EntryCan) => {
    if (setRole.length > 0 || remove) return null;
    if (reason === "last_owner") return texts.rows.lastOwner;
    return (reason && texts.errors[reason]) ?? selection.unchangeable;
  };
  const rows = new Map<EntryKey, SelectableRow>();
  for (const entry of listEntries(access)) {
    const { kind, key } = entry;
    if (kind === "request" || kind === "general" || kind === "settings") continue;
    const isPerson = kind === "person";
    const { role, can } = entry.row;
    // What one does to oneself is another question than what one does to others.
    const isSelf = isPerson && entry.id === access.me.userId;
    const reason = isSelf ? selection.self : reasonOf(can);
    rows.set(key, { key, isPerson, name: entryName(entry, texts), role, can, reason });
  }
  return rows;
}
