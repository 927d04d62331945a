export type { PortUnderTest } from "./describe-port.ts";
export { type DirectoryUnderTest, describeDirectory } from "./directory-conformance.ts";
export { directoryGroups, directoryUsers } from "./directory-fixture.ts";
export { describeRooms, type RoomsUnderTest } from "./rooms-conformance.ts";
export {
  describeActivity,
  describeCounters,
  describeInvitations,
  describeLocks,
  describeRequests,
  describeStore,
} from "./store-conformance.ts";
