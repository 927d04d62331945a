export type { Code } from "../errors.ts";
export type {
  AccessChanged,
  AccessExplanation,
  Candidates,
  Change,
  ChangePreview,
  DisplayGroup,
  DisplayUser,
  General,
  Group,
  GroupRow,
  Invitation,
  InvitationAnswer,
  InvitationResult,
  Invitee,
  Person,
  PersonRow,
  RoomAccess,
  Route,
  RowCan,
  Seen,
} from "../room-access.ts";
export { createShareClient, type ShareClientOptions } from "./create-share-client.ts";
export type { ReadOptions, ShareClient } from "./share-client.ts";
export { type ClientCode, ShareError } from "./share-error.ts";
