import type { AccessExplanation, RoomAccess } from "@guestlist/api/client";
import { ownerRole } from "../../changes/owner-role.ts";

export type Ability = "read" | "comment" | "edit" | "share" | "own";

const ladder = ["none", "viewer", "commenter", "editor", "owner"];

/**
 * What someone would be able to do if they opened the document now; `null` for custom access and
 * for roles of an app's own, which only the app can describe.
 */
export function abilitiesOf(
  { role, paths }: AccessExplanation,
  { people, settings }: Pick<RoomAccess, "people" | "settings">,
): ReadonlyMap<Ability, boolean> | null {
  const reaches = (held: string, needed: string) => ladder.indexOf(held) >= ladder.indexOf(needed);
  if (!ladder.includes(role)) return null;
  const own = paths.find(({ kind }) => kind === "person")?.role;
  const groups = paths.flatMap((route) => (route.kind === "group" ? [route.role] : []));
  // What general access gives does not count for sharing.
  const mayShare = own ? reaches(own, "editor") : groups.some((held) => reaches(held, "editor"));
  const hasOwner = people.some((row) => row.role === ownerRole);
  // Without an owner, an editor with an entry of their own may do what an owner may.
  const owns = role === ownerRole || (!hasOwner && own === "editor" && role === "editor");
  const shares = reaches(role, "editor") && mayShare && settings.editorsCanShare;
  return new Map<Ability, boolean>([
    ["read", reaches(role, "viewer")],
    ["comment", reaches(role, "commenter")],
    ["edit", reaches(role, "editor")],
    ["share", owns || shares],
    ["own", owns],
  ]);
}
