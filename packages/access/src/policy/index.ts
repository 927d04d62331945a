export {
  type Ability,
  abilitiesOf,
  type ConnectionAccess,
  connectionAccess,
  describeRoles,
  permitsComments,
  type RoleDescription,
} from "./abilities.ts";
export { type Capabilities, capabilitiesOf, type Policy } from "./capabilities.ts";
export { checkChange, checkInvitation } from "./check-change.ts";
export type { Actor, RefusalCode } from "./check-grant.ts";
export {
  type EntryCapabilities,
  groupCapabilities,
  invitationCapabilities,
  personCapabilities,
} from "./entry-capabilities.ts";
