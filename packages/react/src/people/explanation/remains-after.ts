import type { ChangePreview, RoomAccess } from "@guestlist/api/client";
import type { Confirmation } from "../../changes/confirmation/confirmation.ts";
import type { Messages } from "../../messages/basic-messages.ts";
import type { LaterMessages } from "../../messages/later-messages.ts";
import { personName } from "../person-name.ts";
import { sourceOf } from "./path-source.ts";

interface Remains {
  text: string;
  /** The name in it, of a group or an organization, besides that of whom it is about. */
  name: string | undefined;
}

/** What someone will still be able to do without their entry; `null` when nothing. */
export function remainsAfter(
  { userId }: Confirmation,
  { people, me }: RoomAccess,
  { impact, warnings }: ChangePreview,
  texts: Messages & LaterMessages,
): Remains | null {
  const warned = warnings.some(
    (warning) => warning.code === "still_has_access" && warning.userId === userId,
  );
  const row = people.find(({ user }) => user.id === userId);
  if (!warned || !row) return null;
  const role = impact.find((move) => move.userId === userId)?.to ?? row.effective.role;
  const name = row.user.id === me.userId ? null : personName(row.user, texts);
  const source = sourceOf(row.effective.paths, role);
  const text = texts.confirm.remains(name, role, texts.roles[role] ?? role, source);
  return { text, name: source?.name };
}
