import type { ChangePreview, RoomAccess } from "@guestlist/client";
import { pathSource } from "../../wording/path-source.ts";
import { personName } from "../../wording/person-name.ts";
import { roleName } from "../../wording/role-name.ts";
import type { ChangeTexts } from "../texts.ts";
import type { Confirmation } from "./confirmation.ts";

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
  const paths = row.effective.paths.filter(({ kind }) => kind !== "person");
  // With several ways left, which one decides is for the server to say.
  const [source] = paths.length === 1 ? paths : [];
  const name = row.user.id === me.userId ? null : personName(row.user, texts);
  const from = source ? pathSource(source) : null;
  const text = texts.changes.remains(name, role ?? "none", roleName(role, texts), from);
  return { text, name: from?.name };
}
