export type { Ability, General, RoleDescription, Snapshot } from "@guestlist/access";
export type {
  AccessChanged,
  AccessExplanation,
  Change,
  ChangePreview,
  PersonPreview,
  PreviewRequest,
} from "./access.ts";
export type { Activity, ActivityItem } from "./activity.ts";
export { type Code, codes } from "./codes.ts";
export { createShareClient, type ShareClient } from "./create-share-client.ts";
export {
  applyEntries,
  askEntry,
  comparableEntries,
  diffEntries,
  type Entries,
  type Entry,
  type EntryDifference,
  type EntryKey,
  type EntryRef,
  entryKey,
  inviteeKey,
  isTold,
  joinEntries,
  listEntries,
  parseEntryKey,
  pickEntry,
  readEntry,
  roleAsked,
  sayTheSame,
  splitEntries,
  takeEntries,
} from "./entries.ts";
export type {
  Invitation,
  InvitationAccepted,
  InvitationAnswer,
  InvitationResult,
  Invitee,
} from "./invitations.ts";
export type { Candidates, GroupMembers } from "./people.ts";
export type { Problem, ProblemDetails } from "./problem.ts";
export type { AccessRequest, AccessRequestAnswer } from "./requests.ts";
export type {
  AccessPath,
  DisplayGroup,
  DisplayUser,
  EntryCan,
  Group,
  GroupEntry,
  InvitationEntry,
  Person,
  PersonEntry,
  RequestEntry,
  RoomAccess,
} from "./room-access.ts";
export type { AnswerOf, BodyOf, ParamOf, QueryOf, Route } from "./route.ts";
export { type RouteName, routes } from "./routes.ts";
export type { PageOptions, ReadOptions, ShareClientOptions } from "./send.ts";
export { type ClientCode, ShareError } from "./share-error.ts";
export type { Token } from "./tokens.ts";
