import {
  diffEntries,
  type EntryDifference,
  type EntryKey,
  type RoomAccess,
} from "@guestlist/client";
import { entryName } from "../wording/entry-name.ts";
import { generalEffect } from "../wording/general-texts.ts";
import { roleName } from "../wording/role-name.ts";
import type { ChangeTexts } from "./texts.ts";

/** What is another in a later reading of a room's access, each in a sentence. */
export function differencesBetween(
  before: RoomAccess,
  after: RoomAccess,
  texts: ChangeTexts,
): ReadonlyMap<EntryKey, string> {
  const differences = new Map<EntryKey, string>();
  for (const difference of diffEntries(before, after)) {
    const text = describe(difference, after.me.userId, texts);
    if (text !== null) differences.set(difference.key, text);
  }
  return differences;
}

/** `null` for requests, which are announced where they stand. */
function describe(
  { before, after }: EntryDifference,
  userId: string,
  texts: ChangeTexts,
): string | null {
  const { changes, invitations, others, people } = texts;
  const entry = after ?? before;
  if (!entry || entry.kind === "request") return null;
  const name = entryName(entry, texts);
  if (!after) return people.gone(name);
  switch (entry.kind) {
    case "general":
      return changes.general(generalEffect(entry.row, texts));
    case "settings":
      return entry.row.editorsCanShare ? changes.editorsCan : changes.editorsCannot;
    case "invitation": {
      const label = roleName(entry.row.role, texts);
      return before ? invitations.changed(name, label) : invitations.sentTo([name]);
    }
    case "person":
    case "group": {
      const { role } = entry.row;
      const label = roleName(role, texts);
      const isSelf = entry.kind === "person" && entry.id === userId;
      return isSelf ? others.self(label) : changes.saved(name, role, label);
    }
  }
}
