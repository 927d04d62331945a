export { type DirectoryUnderTest, describeDirectory } from "./directory-conformance.ts";
export { directoryGroups, directoryUsers } from "./directory-fixture.ts";
export { describeRooms, type RoomsUnderTest } from "./rooms-conformance.ts";
export { describeStore, type StoreUnderTest } from "./store-conformance.ts";
