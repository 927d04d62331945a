export type { Code } from "@guestlist/client";
export type { AccessChange, Can } from "./access/index.ts";
export type {
  Activity,
  ActivityEntry,
  ActivityKind,
  ActivityPage,
  Collaborators,
  StoredActivity,
} from "./activity/index.ts";
export type { Counted, Counters } from "./counters/index.ts";
export { createShareApi, type ShareApi } from "./create-share-api.ts";
export type {
  Directory,
  DirectoryGroup,
  DirectoryMatches,
  DirectoryQuery,
  DirectoryUser,
  MemberPage,
} from "./directory/index.ts";
export { type Caller, type LogEntry, type RateLimits, ShareApiError } from "./http/index.ts";
export type { InvitationState, Invitations, StoredInvitation } from "./invitations/index.ts";
export type { Locks } from "./locks/index.ts";
export type { Mail, Mailer } from "./mail/index.ts";
export type { ShareApiOptions } from "./options.ts";
export type { Requests, StoredRequest } from "./requests/index.ts";
export type { ShareAs } from "./share-as.ts";
export { forgetRoom, type Store } from "./store/index.ts";
export {
  type CallOptions,
  type RoomEvent,
  type Rooms,
  RoomsError,
  type RoomsFailure,
  type UserInfo,
} from "./upstream/index.ts";
