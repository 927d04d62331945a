import type { RoleId, RoleValue } from "@guestlist/access";

/** Of roles and of the control that chooses one. */
export const accessMessages = {
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
  accessSelect: {
    label: (name: string) => `Access for ${name}`,
    remove: "Remove access",
    leave: "Leave",
  },
} as const;
