export { type Capabilities, capabilitiesOf, type Policy } from "./capabilities.ts";
export { type AppliedChange, applyChange, type Change, type Seen } from "./change.ts";
export {
  type Actor,
  checkChange,
  checkInvitation,
  groupCapabilities,
  invitationCapabilities,
  personCapabilities,
  type RefusalCode,
  type RowCapabilities,
} from "./check-change.ts";
export {
  type EffectiveAccess,
  effectiveAccess,
  permissionsOf,
  type Route,
  type RouteKind,
} from "./effective-access.ts";
export {
  type Audience,
  type General,
  type GeneralAccess,
  generalAccess,
  isListedGroup,
} from "./general-access.ts";
export { type Impact, impactOf, type Warning } from "./impact.ts";
export { invertChange } from "./invert-change.ts";
export { isOwner, ownersOf } from "./owners.ts";
export {
  defaultRoles,
  type Ladder,
  ladderOf,
  type Role,
  type RoleId,
  type RoleValue,
} from "./roles.ts";
export {
  emptyRecord,
  mergePatch,
  type Organization,
  type Room,
  type RoomPatch,
  type Subject,
} from "./room.ts";
export { groupRole, listedGroups, listedPeople, personRole } from "./rows.ts";
export { editorsCanShare, type Rules } from "./rules.ts";
export { permitsAtMost, saySame } from "./scopes.ts";
export { conflictOf, seenOf } from "./seen.ts";
