import type { PartialMessages } from "@guestlist/react";

/** For `<GuestlistProvider messages={messages}>`. */
export const messages: PartialMessages = {
  roles: { reader: "Can read", reviewer: "Can review", author: "Can write" },
  roleDescriptions: {
    reader: "Read only",
    reviewer: "Read and comment",
    author: "Read, write and share",
  },
};
