export { createShareApi, type ShareApi } from "./create-share-api.ts";
export { type Code, ShareApiError } from "./errors.ts";
export type { LogEntry } from "./log-entry.ts";
export type { AccessChange, RateLimits, ShareApiOptions } from "./options.ts";
export type {
  Caller,
  Directory,
  DirectoryGroup,
  DirectoryMatches,
  DirectoryQuery,
  DirectoryUser,
  MemberPage,
} from "./ports/directory.ts";
export type { Mail, Mailer } from "./ports/mailer.ts";
export {
  type CallOptions,
  type RoomEvent,
  type Rooms,
  RoomsError,
  type RoomsFailure,
  type UserInfo,
} from "./ports/rooms.ts";
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
} from "./ports/store.ts";
