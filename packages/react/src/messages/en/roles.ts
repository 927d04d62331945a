import type { RoleId, RoleValue } from "@guestlist/access";

/** What roles are called, and what they let one do. */
export const roleMessages = {
  roles: {
    viewer: "Can view",
    commenter: "Can comment",
    editor: "Can edit",
    owner: "Owner",
    custom: "Custom access",
    none: "No access",
  } as Record<RoleValue | "none", string>,
  /** What a role lets one do, under its name in the menu. */
  roleDescriptions: {
    viewer: "View only",
    commenter: "View and comment",
    editor: "View, comment, edit and share",
    editorWithoutSharing: "View, comment and edit",
    owner: "Everything, including settings",
  } as Record<RoleId | "editorWithoutSharing", string>,
};

/** What one does in a role; a role of an app's own is told by its label instead. */
const deeds: Readonly<Record<string, { verb: string; here: string }>> = {
  viewer: { verb: "view", here: "view this document" },
  commenter: { verb: "comment", here: "comment on this document" },
  editor: { verb: "edit", here: "edit this document" },
};

/** Of whom something is said; `you` are one. */
export type Who = "one" | "several" | "you";

/** “can still comment”, “is now an owner”, “has “Reviewer” access” */
export function can(
  who: Who,
  role: string,
  label: string,
  when: "" | "now " | "still " | "already " = "",
): string {
  const deed = deeds[role];
  if (deed) return `can ${when}${deed.verb}`;
  if (role === "owner") return `${who === "one" ? "is" : "are"} ${when}${owner(who)}`;
  const has = who === "one" ? "has" : "have";
  // “already has”, but “is already”.
  return `${when}${has} ${accessOf(role, label)}`;
}

/** “can comment on this document” */
export function canHere(who: Who, role: string, label: string): string {
  const deed = deeds[role];
  return deed ? `can ${deed.here}` : can(who, role, label);
}

/** “will still be able to comment” */
export function willBeAbleTo(
  role: string,
  label: string,
  how: "" | "still " | "only " = "",
): string {
  const deed = deeds[role];
  if (deed) return `will ${how}be able to ${deed.verb}`;
  return role === "owner" ? `will ${how}be an owner` : `will ${how}have ${accessOf(role, label)}`;
}

/** “asks to comment” */
export function asks(role: string, label: string): string {
  const deed = deeds[role];
  return deed ? `asks to ${deed.verb}` : `asks for ${accessOf(role, label)}`;
}

/** “comment access” */
export function accessOf(role: string, label: string): string {
  const deed = deeds[role];
  if (deed) return `${deed.verb} access`;
  if (role === "owner" || role === "custom") return `${role} access`;
  return `“${label}” access`;
}

function owner(who: Who): string {
  return who === "several" ? "owners" : "an owner";
}
