import type { RoleId } from "@guestlist/access";

/** Someone who asks for access, or for more. There is one per person and room. */
export interface StoredRequest {
  roomId: string;
  userId: string;
  role: RoleId;
  message: string | null;
  requestedAt: Date;
  state: "pending" | "answered";
}

/**
 * Keeps requests for access. Whatever is saved is saved under the room's lock, so an adapter need
 * not compare before it writes. No text has a NUL character.
 */
export interface Requests {
  /**
   * Those of a room that are pending, oldest first; where that is equal, in the order they were
   * added.
   */
  list(roomId: string): Promise<StoredRequest[]>;
  /** In any state. */
  find(roomId: string, userId: string): Promise<StoredRequest | null>;
  /** Adds it, or replaces the one the person has in the room. */
  save(request: StoredRequest): Promise<void>;
  /** Deletes all there are in a room. */
  forget(roomId: string): Promise<void>;
}
