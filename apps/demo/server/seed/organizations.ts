import type { Organization } from "@guestlist/access";

/** Every document of the demo belongs to it; its group is all of its people. */
export const acme: Organization = { id: "acme", name: "Acme", groupId: "everyone" };

/** The other organisation's people come in by name only. */
export const other = { id: "other", name: "Other" } as const;
