export type {
  AccessChanged,
  AccessExplanation,
  AccessRequest,
  AccessRequestAnswer,
  Activity,
  ActivityItem,
  Candidates,
  Change,
  ChangePreview,
  DisplayGroup,
  DisplayUser,
  General,
  Group,
  GroupMembers,
  GroupRow,
  Invitation,
  InvitationAccepted,
  InvitationAnswer,
  InvitationResult,
  InvitationRow,
  Invitee,
  Person,
  PersonRow,
  RequestRow,
  RoomAccess,
  Route,
  RowCan,
  Seen,
} from "../contract/room-access.ts";
export type { Code } from "../http/errors.ts";
export { createShareClient, type ShareClientOptions } from "./create-share-client.ts";
export type { ReadOptions, ShareClient } from "./share-client.ts";
export { type ClientCode, ShareError } from "./share-error.ts";
