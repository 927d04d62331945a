import type { RoomAccess, ShareError, Snapshot } from "@guestlist/client";
import { generalEffect } from "../wording/general-texts.ts";
import { roleName } from "../wording/role-name.ts";
import type { ChangeTexts } from "./texts.ts";

/**
 * What someone else did to what one was changing, who it was and when, where that is known.
 *
 * @param name whose row it was, where the text does not stand in it.
 */
export function conflictText(
  { by, at }: ShareError,
  current: Snapshot,
  access: RoomAccess | undefined,
  texts: ChangeTexts,
  name?: string,
): string {
  const { conflict, activity } = texts;
  const own = by && by.id === access?.me.userId;
  const who = own ? null : (by?.name ?? conflict.someone);
  const role = seenText(current, access?.general.organization ?? null, texts);
  const when = activity.ago(at === undefined ? null : Date.now() - Date.parse(at));
  if (current.general && role !== null) return conflict.general(who, role, when);
  return name === undefined
    ? conflict.changed(who, role, when)
    : conflict.changedOf(who, name, role, when);
}

/** What a part of a room's access says, as text; `null` for nothing. */
export function seenText(
  { people, groups, general }: Snapshot,
  organization: { id: string; name: string } | null,
  texts: ChangeTexts,
): string | null {
  if (general) return generalEffect({ ...general, organization }, texts);
  const role = Object.values({ ...people, ...groups })[0] ?? null;
  return role === null ? null : roleName(role, texts);
}
