export { createShareApi, type ShareApi } from "./create-share-api.ts";
export { type Code, ShareApiError } from "./http/errors.ts";
export type { LogEntry } from "./http/log-entry.ts";
export type { Mail, Mailer } from "./mail/mailer.ts";
export type { AccessChange, RateLimits, ShareApiOptions } from "./options.ts";
export type {
  Caller,
  Directory,
  DirectoryGroup,
  DirectoryMatches,
  DirectoryQuery,
  DirectoryUser,
  MemberPage,
} from "./people/directory.ts";
export type {
  ActivityEntry,
  ActivityKind,
  ActivityPage,
  Collaborators,
  Counted,
  InvitationState,
  Store,
  StoredActivity,
  StoredInvitation,
  StoredRequest,
} from "./store/store.ts";
export {
  type CallOptions,
  type RoomEvent,
  type Rooms,
  RoomsError,
  type RoomsFailure,
  type UserInfo,
} from "./upstream/rooms.ts";
