export { type AppliedChange, applyChange, type Change, type Snapshot } from "./changes/change.ts";
export { type Impact, impactOf, type Warning } from "./changes/impact.ts";
export { invertChange } from "./changes/invert-change.ts";
export { conflictOf, snapshotOf } from "./changes/snapshot.ts";
export {
  type Ability,
  abilitiesOf,
  type ConnectionAccess,
  connectionAccess,
  describeRoles,
  permitsComments,
  type RoleDescription,
} from "./policy/abilities.ts";
export { type Capabilities, capabilitiesOf, type Policy } from "./policy/capabilities.ts";
export {
  type Actor,
  checkChange,
  checkInvitation,
  type EntryCapabilities,
  groupCapabilities,
  invitationCapabilities,
  personCapabilities,
  type RefusalCode,
} from "./policy/check-change.ts";
export {
  defaultRoles,
  prepareRoles,
  type Role,
  type RoleId,
  type RoleSet,
  type RoleValue,
} from "./roles/roles.ts";
export { permitsAtMost, saySame } from "./roles/scopes.ts";
export {
  type AccessPath,
  type AccessPathKind,
  type EffectiveAccess,
  effectiveAccess,
  permissionsOf,
} from "./rooms/effective-access.ts";
export { groupRole, listedGroups, listedPeople, personRole } from "./rooms/entries.ts";
export {
  type Audience,
  type General,
  generalAccess,
  isListedGroup,
} from "./rooms/general-access.ts";
export { isOwner, ownersOf } from "./rooms/owners.ts";
export {
  emptyRecord,
  mergePatch,
  type Organization,
  type Room,
  type RoomPatch,
  type Subject,
} from "./rooms/room.ts";
export { editorsCanShare, type Rules } from "./rooms/rules.ts";
export {
  guestId,
  isEmailAddress,
  isGuestId,
  isIdentifier,
  isUserId,
  limits,
  normalization,
  normalizeText,
} from "./text/index.ts";
