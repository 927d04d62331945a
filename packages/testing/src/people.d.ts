import type { DirectoryGroup, DirectoryUser } from "@guestlist/api";
/** The organisation every room of the tests belongs to, unless a test says otherwise. */
export declare const acme: {
  id: string;
  name: string;
  groupId: string;
};
export declare const people: readonly DirectoryUser[];
export declare const groups: readonly Omit<DirectoryGroup, "memberCount">[];
