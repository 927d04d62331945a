import type { Messages } from "@guestlist/react";
import { en } from "@guestlist/react/messages/en";

/** For `<GuestlistProvider messages={messages}>`. */
export const messages: Messages = {
  ...en,
  roles: { ...en.roles, reader: "Can read", reviewer: "Can review", author: "Can write" },
  roleDescriptions: {
    ...en.roleDescriptions,
    reader: "Read only",
    reviewer: "Read and comment",
    author: "Read, write and share",
  },
};
