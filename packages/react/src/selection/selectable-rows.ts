import type { RoleValue } from "@guestlist/access";
import type { EntryCan, RoomAccess } from "@guestlist/client";
import type { Texts } from "../messages/messages.ts";
import type { ChangeKey } from "../room/change-keys.ts";
import { personName } from "../wording/person-name.ts";

/** A row as one of several that are changed together. */
export interface SelectableRow {
  kind: "people" | "groups" | "invitations";
  id: string;
  name: string;
  role: RoleValue;
  can: EntryCan;
  /** Why it cannot be among them; `null` when it can. */
  reason: string | null;
}

export function selectableRows(
  { people, groups, invitations = [], me }: RoomAccess,
  texts: Texts<"common" | "rows" | "errors" | "selection">,
): ReadonlyMap<ChangeKey, SelectableRow> {
  const { selection } = texts;
  const reasonOf = ({ setRole, remove, reason }: EntryCan) => {
    if (setRole.length > 0 || remove) return null;
    if (reason === "last_owner") return texts.rows.lastOwner;
    return (reason && texts.errors[reason]) ?? selection.unchangeable;
  };
  const rows = new Map<ChangeKey, SelectableRow>();
  for (const { user, role, can } of people) {
    rows.set(`people:${user.id}`, {
      kind: "people",
      id: user.id,
      name: personName(user, texts),
      role,
      can,
      // What one does to oneself is another question than what one does to others.
      reason: user.id === me.userId ? selection.self : reasonOf(can),
    });
  }
  for (const { id, email, role, can } of invitations) {
    const key = `invitations:${id}` as const;
    rows.set(key, { kind: "invitations", id, name: email, role, can, reason: reasonOf(can) });
  }
  for (const { group, role, can } of groups) {
    const { id, name } = group;
    rows.set(`groups:${id}`, { kind: "groups", id, name, role, can, reason: reasonOf(can) });
  }
  return rows;
}
