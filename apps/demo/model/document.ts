import type { RoleValue } from "@guestlist/access";

/** A document one may open, as the list shows it. */
export interface Document {
  /** The id of its room. */
  id: string;
  name: string;
  /** What the person who asks may do. */
  role: RoleValue;
  /** Who can open it without being listed. */
  audience: "restricted" | "organization" | "anyone";
  /** ISO 8601. */
  createdAt: string;
}

/** The longest name a document may have, after trimming. */
export const maxNameLength = 100;
