import type {
  AccessChanged,
  AccessExplanation,
  AccessRequest,
  AccessRequestAnswer,
  Activity,
  Candidates,
  Change,
  ChangePreview,
  DisplayGroup,
  DisplayUser,
  GroupMembers,
  Invitation,
  InvitationAccepted,
  InvitationAnswer,
  PreviewRequest,
  RoomAccess,
} from "../contract/room-access.ts";

export interface ReadOptions {
  /** Gives the call up. */
  signal?: AbortSignal;
}

/** The API from the browser. Every method rejects with a `ShareError`. */
export interface ShareClient {
  /** Where the API is mounted. */
  readonly url: string;
  /** For `LiveblocksProvider`, when headers or cross-origin cookies must travel with it. */
  authEndpoint(room?: string): Promise<{ token: string } | { error: "forbidden"; reason: string }>;
  roomAccess(roomId: string, options?: ReadOptions): Promise<RoomAccess>;
  changeAccess(roomId: string, change: Change): Promise<AccessChanged>;
  previewChange(
    roomId: string,
    preview: PreviewRequest,
    options?: ReadOptions,
  ): Promise<ChangePreview>;
  explainAccess(roomId: string, userId: string, options?: ReadOptions): Promise<AccessExplanation>;
  /** @param query without one, recent collaborators. */
  candidates(roomId: string, query?: string, options?: ReadOptions): Promise<Candidates>;
  invite(roomId: string, invitation: Invitation): Promise<InvitationAnswer>;
  /** Sends a pending invitation again; the link sent before stops working. */
  resendInvitation(roomId: string, invitationId: string): Promise<void>;
  /** @param token from the link in the mail */
  acceptInvitation(token: string): Promise<InvitationAccepted>;
  /** Asks for access, or for more. */
  requestAccess(roomId: string, request: AccessRequest): Promise<AccessRequestAnswer>;
  /** @param cursor `nextCursor` of the page before; without one, the first page */
  members(
    roomId: string,
    groupId: string,
    options?: ReadOptions & { cursor?: string },
  ): Promise<GroupMembers>;
  /** @param cursor `nextCursor` of the page before; without one, the first page */
  activity(roomId: string, options?: ReadOptions & { cursor?: string }): Promise<Activity>;
  /** In the order of the ids; `null` for an id nobody has. */
  users(ids: readonly string[], options?: ReadOptions): Promise<(DisplayUser | null)[]>;
  /** In the order of the ids; `null` for an id no group has. */
  groups(ids: readonly string[], options?: ReadOptions): Promise<(DisplayGroup | null)[]>;
  /** People of the room that can be mentioned. */
  mentions(roomId: string, query: string, options?: ReadOptions): Promise<DisplayUser[]>;
}
