import type {
  Ability,
  Impact,
  RoleId,
  RoleValue,
  Change as RoomChange,
  Warning,
} from "@guestlist/access";
import type { AccessPath, RoomAccess } from "./room-access.ts";
import { get, patch, post } from "./route.ts";
import type { ReadOptions, Send } from "./send.ts";

/**
 * What is asked for, in roles and never in scopes. At most 50 entries; `null` removes one. The last
 * two keys are there only where the app keeps invitations and requests.
 */
export interface Change extends RoomChange {
  /** Pending invitations by id: another role, or `null` to cancel. A role also brings a cancelled one back. */
  invitations?: Readonly<Record<string, RoleId | null>>;
  /**
   * Requests by the id of who asked: a role approves, `null` declines, `pending` puts an answered
   * one back without touching what it gave.
   */
  requests?: Readonly<Record<string, RoleId | "pending" | null>>;
}

/** The answer to a change. */
export interface AccessChanged {
  /** `null` when the caller no longer has access. */
  access: RoomAccess | null;
  /** The change that takes this one back; `null` when the caller could not make it. */
  undo: Change | null;
}

/** What a change would do, asked for before it is made. */
export interface PreviewRequest {
  change: Change;
  /**
   * The ids of people, or guests, to report on, such as those who are in the room; at most 100.
   * Whose access the caller may not see is left out of the answer.
   */
  people?: string[];
}

/** What someone would have, and be able to do, after a change. */
export interface PersonPreview {
  userId: string;
  role: RoleValue | null;
  abilities: Ability[];
  /** Whether anything is taken from them. */
  loses: boolean;
}

export interface ChangePreview {
  /** How the change moves those who have an entry, and the caller. */
  impact: Impact[];
  warnings: Warning[];
  /** Those who were asked about. */
  people: PersonPreview[];
}

/** Why someone has the access they have. */
export interface AccessExplanation {
  role: RoleValue | null;
  paths: AccessPath[];
  /** What they would be able to do if they opened the room now. */
  abilities: Ability[];
  /** What would remain if their own entry were removed. */
  withoutPersonal: RoleValue | null;
}

export const accessRoutes = {
  readAccess: get("/rooms/:roomId/access").answers<RoomAccess>(),
  changeAccess: patch("/rooms/:roomId/access").takes<Change>().answers<AccessChanged>(),
  previewChange: post("/rooms/:roomId/access/preview")
    .takes<PreviewRequest>()
    .answers<ChangePreview>(),
  explainAccess: get("/rooms/:roomId/people/:userId/access").answers<AccessExplanation>(),
};

export interface AccessMethods {
  roomAccess(roomId: string, options?: ReadOptions): Promise<RoomAccess>;
  changeAccess(roomId: string, change: Change): Promise<AccessChanged>;
  previewChange(
    roomId: string,
    preview: PreviewRequest,
    options?: ReadOptions,
  ): Promise<ChangePreview>;
  explainAccess(roomId: string, userId: string, options?: ReadOptions): Promise<AccessExplanation>;
}

export const accessMethods = (send: Send): AccessMethods => ({
  roomAccess: (roomId, options) =>
    send(accessRoutes.readAccess, { params: { roomId }, ...options }),
  changeAccess: (roomId, body) => send(accessRoutes.changeAccess, { params: { roomId }, body }),
  previewChange: (roomId, body, options) =>
    send(accessRoutes.previewChange, { params: { roomId }, body, ...options }),
  explainAccess: (roomId, userId, options) =>
    send(accessRoutes.explainAccess, { params: { roomId, userId }, ...options }),
});
