import type { RoleId } from "@guestlist/access";
import type { GroupEntry, InvitationEntry, PersonEntry, RoomAccess } from "@guestlist/client";
import type { ChangeKey } from "../room/change-keys.ts";
import { ownerRole } from "../room/owner-role.ts";

/** One line of the list. */
export type ListRow = { key: ChangeKey } & (
  | { kind: "person"; row: PersonEntry; name: string }
  | { kind: "invitation"; row: InvitationEntry; name: string }
  | { kind: "group"; row: GroupEntry; name: string }
);

/**
 * Those invited while the dialog is open, oneself, owners, the others by name, then invitations,
 * then groups. Where someone stood first, they stay: `ranks` remembers it, so that a new role does not make a row jump
 * away from under the pointer.
 */
export function orderRows(
  { people, invitations = [], groups, me, roles }: RoomAccess,
  invited: readonly ChangeKey[],
  ranks: Map<ChangeKey, number>,
  locale: string,
): ListRow[] {
  const { compare } = new Intl.Collator(locale, { sensitivity: "base", numeric: true });
  const rows: ListRow[] = [
    ...people.map(
      (row): ListRow => ({
        key: `people:${row.user.id}`,
        kind: "person",
        row,
        name: row.user.name,
      }),
    ),
    ...invitations.map(
      (row): ListRow => ({
        key: `invitations:${row.id}`,
        kind: "invitation",
        row,
        name: row.email,
      }),
    ),
    ...groups.map(
      (row): ListRow => ({
        key: `groups:${row.group.id}`,
        kind: "group",
        row,
        name: row.group.name,
      }),
    ),
  ];
  const owner = ownerRole(roles);
  for (const row of rows) {
    if (!ranks.has(row.key)) ranks.set(row.key, rankOf(row, me.userId, owner));
  }
  const place = ({ key }: ListRow) => {
    const index = invited.indexOf(key);
    return index === -1 ? (ranks.get(key) ?? 0) : index - invited.length;
  };
  return rows.sort((a, b) => place(a) - place(b) || compare(a.name, b.name));
}

function rankOf({ kind, row, key }: ListRow, userId: string, owner: RoleId | null): number {
  if (key === `people:${userId}`) return 0;
  if (kind === "group") return 4;
  if (kind === "invitation") return 3;
  return row.role === owner ? 1 : 2;
}
