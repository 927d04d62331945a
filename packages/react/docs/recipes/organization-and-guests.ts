import type { ShareApiOptions } from "@guestlist/api";
import { sharing } from "./sharing.ts";

export const withOrganization: ShareApiOptions = {
  ...sharing,
  // The room's organisation, never the caller's. It is a group of the directory.
  organization: (room) =>
    room.metadata.organization === "acme"
      ? { id: "acme", name: "Acme", groupId: "everyone-at-acme" }
      : null,
  // Whoever is not signed in may open what anyone with the link may open.
  guests: true,
};
