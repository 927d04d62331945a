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

/** Someone who asks for access, or for more. There is one per person and room. */
export interface StoredRequest {
  roomId: string;
  userId: string;
  role: RoleId;
  message: string | null;
  requestedAt: Date;
  state: "pending" | "answered";
}

export type ActivityKind = "person" | "group" | "general" | "settings" | "invitation" | "request";

/** What one change did to one key of a room. */
export interface ActivityEntry {
  roomId: string;
  at: Date;
  /** The id of whoever did it. */
  by: string;
  kind: ActivityKind;
  /** The person's or group's id, the invitation's address; empty for what a room has once. */
  target: string;
  /**
   * What was: a role, `null` for no row. General access is `restricted` or `audience:role`, the
   * setting `yes` or `no`.
   */
  from: string | null;
  to: string | null;
}

export interface StoredActivity extends ActivityEntry {
  /** Later entries have greater positions; in decimal. */
  id: string;
}

export interface ActivityPage {
  /** Newest first. */
  items: StoredActivity[];
  /** Given back to get the next page; `null` on the last one. */
  nextCursor: string | null;
}

/** Whom someone has shared with, the latest first. */
export interface Collaborators {
  userIds: string[];
  groupIds: string[];
}

/** How often something happened in the window of time that is under way. */
export interface Counted {
  count: number;
  /** Milliseconds until the window ends. */
  endsIn: number;
}

/**
 * What sharing keeps beside the rooms: invitations, access requests, activity, and a lock. Whatever
 * is saved is saved under the room's lock, so an adapter need not compare before it writes. No text
 * has a NUL character.
 */
export interface Store {
  /**
   * Runs one function at a time per room, among all processes that use the store. Rejects with what
   * the function rejects with, or when the lock cannot be had. Never called within itself.
   */
  lock<T>(roomId: string, work: () => Promise<T>): Promise<T>;

  /**
   * Those of a room that are pending, expired ones too, oldest first; where that is equal, in the
   * order they were added.
   */
  invitations(roomId: string): Promise<StoredInvitation[]>;
  /** Those that are pending for an address in lower case, in every room, oldest first. */
  invitationsFor(email: string): Promise<StoredInvitation[]>;
  /** In any state. */
  invitation(id: string): Promise<StoredInvitation | null>;
  /** In any state. */
  invitationByToken(tokenHash: string): Promise<StoredInvitation | null>;
  /**
   * Adds it, or replaces the one with the same id. Rejects when it is pending and another is for the
   * same room and address.
   */
  saveInvitation(invitation: StoredInvitation): Promise<void>;

  /** Those of a room that are pending, in the same order. */
  requests(roomId: string): Promise<StoredRequest[]>;
  /** In any state. */
  request(roomId: string, userId: string): Promise<StoredRequest | null>;
  /** Adds it, or replaces the one the person has in the room. */
  saveRequest(request: StoredRequest): Promise<void>;

  /** Keeps the order of the entries. */
  record(entries: readonly ActivityEntry[]): Promise<void>;
  /** @param cursor as the page before answered it, `null` for the first; any other is the first too. */
  activity(roomId: string, cursor: string | null, limit: number): Promise<ActivityPage>;
  /** The latest entry about one thing. */
  lastActivity(roomId: string, kind: ActivityKind, target: string): Promise<StoredActivity | null>;
  /** People and groups that someone gave a role to, in any room, never themselves. */
  collaborators(userId: string, limit: number): Promise<Collaborators>;

  /**
   * Counts one more under a key, for all processes that use the store, and answers what that makes.
   * A window begins with the first that is counted, and with the first after its end.
   * @param length of the window, in milliseconds
   */
  count(key: string, length: number): Promise<Counted>;

  /** Deletes all there is about a room, for an app that deletes rooms. */
  forget(roomId: string): Promise<void>;
}
