export type {
  AccessChanged,
  AccessExplanation,
  AccessPath,
  AccessRequest,
  AccessRequestAnswer,
  Activity,
  ActivityItem,
  Candidates,
  Change,
  ChangePreview,
  DisplayGroup,
  DisplayUser,
  EntryCan,
  General,
  Group,
  GroupEntry,
  GroupMembers,
  Invitation,
  InvitationAccepted,
  InvitationAnswer,
  InvitationEntry,
  InvitationResult,
  Invitee,
  Person,
  PersonEntry,
  RequestEntry,
  RoomAccess,
  Snapshot,
} from "../contract/room-access.ts";
export type { Code } from "../http/errors.ts";
export { createShareClient, type ShareClientOptions } from "./create-share-client.ts";
export type { ReadOptions, ShareClient } from "./share-client.ts";
export { type ClientCode, ShareError } from "./share-error.ts";
