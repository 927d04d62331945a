import type { RoleId } from "@guestlist/access";

export type InvitationState = "pending" | "accepted" | "cancelled";

/** Someone invited by an address that has no account yet, or one of another organisation. */
export interface StoredInvitation {
  id: string;
  roomId: string;
  /** In lower case. */
  email: string;
  role: RoleId;
  /** What the inviter wrote, for the mail. */
  message: string | null;
  /** The id of whoever invited. */
  invitedBy: string;
  invitedAt: Date;
  expiresAt: Date;
  /** SHA-256 of the token in the link, in hexadecimal; the token itself is kept nowhere. */
  tokenHash: string;
  state: InvitationState;
}

/**
 * Keeps invitations by address. Whatever is saved is saved under the room's lock, so an adapter need
 * not compare before it writes. No text has a NUL character.
 */
export interface Invitations {
  /**
   * Those of a room that are pending, expired ones too, oldest first; where that is equal, in the
   * order they were added.
   */
  list(roomId: string): Promise<StoredInvitation[]>;
  /** Those that are pending for an address in lower case, in every room, in the same order. */
  listFor(email: string): Promise<StoredInvitation[]>;
  /** In any state. */
  find(id: string): Promise<StoredInvitation | null>;
  /** In any state. */
  findByToken(tokenHash: string): Promise<StoredInvitation | null>;
  /**
   * Adds it, or replaces the one with the same id. Rejects when it is pending and another is for the
   * same room and address.
   */
  save(invitation: StoredInvitation): Promise<void>;
  /** Deletes all there are to a room. */
  forget(roomId: string): Promise<void>;
}
