import type { RoleValue } from "@guestlist/access";

/** A document that somebody can open, as the list shows it. */
export interface Document {
  /** The id of its room. */
  id: string;
  name: string;
  /** The role of the person who asks. */
  role: RoleValue;
  /** Whether that person owns it, and so can rename and delete it. */
  isOwner: boolean;
  /** Who can open it without being listed. */
  audience: "restricted" | "organization" | "anyone";
  /** ISO 8601. */
  createdAt: string;
}

/** The longest name a document may have, after trimming. */
export const maxNameLength = 100;
