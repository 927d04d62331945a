import type { RoleId, RoleValue } from "@guestlist/access";

/** What roles are called, and every wording that depends on a role. */
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
    viewer: "Read only",
    commenter: "Read and comment",
    editor: "Read, edit and share",
    editorWithoutSharing: "Read and edit",
    owner: "Everything, settings included",
  } as Record<RoleId | "editorWithoutSharing", string>,
};

export const verbs: Readonly<Record<string, string>> = {
  viewer: "can view",
  commenter: "can comment",
  editor: "can edit",
};

/** The end of “They …”; what is no plain verb is told by its label. */
export function can(role: string, label: string, have = "have"): string {
  return verbs[role] ?? `${have} “${label}”`;
}

/** What someone does with the document, without a full stop. */
export function does(subject: string, role: string, label: string): string {
  const verb = verbs[role];
  return verb === undefined ? `${subject}: ${label}` : `${subject} ${verb} this document`;
}

export const becomes: Readonly<Record<string, string>> = {
  viewer: "can now view",
  commenter: "can now comment",
  editor: "can now edit",
  owner: "is now an owner",
};

export const willBe: Readonly<Record<string, string>> = {
  none: "will lose access",
  viewer: "will become a viewer",
  commenter: "will become a commenter",
  editor: "will become an editor",
};

export const asks: Readonly<Record<string, string>> = {
  viewer: "asks to view",
  commenter: "asks to comment",
  editor: "asks to edit",
};
