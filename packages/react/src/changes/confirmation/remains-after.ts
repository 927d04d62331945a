import type { ChangePreview, RoomAccess } from "@guestlist/client";
import type { Confirmation } from "../../dialog-state/confirmation.ts";
import { sourceOf } from "../../wording/path-source.ts";
import { personName } from "../../wording/person-name.ts";
import { roleName } from "../../wording/role-name.ts";
import type { ChangeTexts } from "../texts.ts";

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
  texts: ChangeTexts,
): Remains | null {
  const warned = warnings.some(
    (warning) => warning.code === "still_has_access" && warning.userId === userId,
  );
  const row = people.find(({ user }) => user.id === userId);
  if (!warned || !row) return null;
  const role = impact.find((move) => move.userId === userId)?.to ?? row.effective.role;
  const name = row.user.id === me.userId ? null : personName(row.user, texts);
  const source = sourceOf(row.effective.paths, role);
  const text = texts.confirm.remains(name, role ?? "none", roleName(role, texts), source);
  return { text, name: source?.name };
}
