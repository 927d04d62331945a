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
   * What was: a role, `null` for no entry. General access is `restricted` or `audience:role`, the
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

/** Keeps who changed what. No text has a NUL character. */
export interface Activity {
  /** Keeps the order of the entries. */
  record(entries: readonly ActivityEntry[]): Promise<void>;
  /** @param cursor as the page before answered it, `null` for the first; any other is the first too. */
  list(roomId: string, cursor: string | null, limit: number): Promise<ActivityPage>;
  /** The latest entry about one thing. */
  latest(roomId: string, kind: ActivityKind, target: string): Promise<StoredActivity | null>;
  /** People and groups that someone gave a role to, in any room, never themselves. */
  collaborators(userId: string, limit: number): Promise<Collaborators>;
  /** Deletes all there is about a room. */
  forget(roomId: string): Promise<void>;
}
