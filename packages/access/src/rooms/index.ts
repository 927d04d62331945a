export {
  type AccessPath,
  type AccessPathKind,
  type EffectiveAccess,
  effectiveAccess,
  permissionsOf,
} from "./effective-access.ts";
export { groupRole, listedGroups, listedPeople, personRole } from "./entries.ts";
export {
  type Audience,
  type General,
  generalAccess,
  generalPatch,
  isListedGroup,
  isSameGeneral,
} from "./general-access.ts";
export { isOwner, listedOwners, ownerMetadata, ownersOf } from "./owners.ts";
export {
  emptyRecord,
  isSameList,
  mergePatch,
  type Organization,
  type Room,
  type RoomPatch,
  type Subject,
  scopesAt,
} from "./room.ts";
export { type Rules, roleSetOf } from "./rules.ts";
export { editorsCanShare, settingMetadata } from "./settings.ts";
