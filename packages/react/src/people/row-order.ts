import type { RoleId } from "@guestlist/access";
import { type Entry, type EntryKey, listEntries, type RoomAccess } from "@guestlist/client";
import { ownerRole } from "../room/owner-role.ts";

/** One line of the list. */
export type ListRow = Entry & { kind: "person" | "invitation" | "group" } & {
  /** What it is sorted by. */
  name: string;
};

/**
 * Those invited while the dialog is open, oneself, owners, the others by name, then invitations,
 * then groups. Where someone stood first, they stay: `ranks` remembers it, so that a new role does not make a row jump
 * away from under the pointer.
 */
export function orderRows(
  access: RoomAccess,
  invited: readonly EntryKey[],
  ranks: Map<EntryKey, number>,
  locale: string,
): ListRow[] {
  const { compare } = new Intl.Collator(locale, { sensitivity: "base", numeric: true });
  const owner = ownerRole(access.roles);
  const rows = listEntries(access).flatMap(asRow);
  for (const row of rows) {
    if (!ranks.has(row.key)) ranks.set(row.key, rankOf(row, access.me.userId, owner));
  }
  const place = ({ key }: ListRow) => {
    const index = invited.indexOf(key);
    return index === -1 ? (ranks.get(key) ?? 0) : index - invited.length;
  };
  return rows.sort((a, b) => place(a) - place(b) || compare(a.name, b.name));
}

/** Requests, general access and settings stand elsewhere. */
function asRow(entry: Entry): ListRow[] {
  switch (entry.kind) {
    case "person":
      return [{ ...entry, name: entry.row.user.name }];
    case "invitation":
      return [{ ...entry, name: entry.row.email }];
    case "group":
      return [{ ...entry, name: entry.row.group.name }];
    case "request":
    case "general":
    case "settings":
      return [];
  }
}

function rankOf({ kind, row, id }: ListRow, userId: string, owner: RoleId | null): number {
  switch (kind) {
    case "person":
      return id === userId ? 0 : row.role === owner ? 1 : 2;
    case "invitation":
      return 3;
    case "group":
      return 4;
  }
}
