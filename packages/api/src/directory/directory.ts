import type { Caller } from "../http/index.ts";

export interface DirectoryUser {
  id: string;
  name: string;
  /** The URL of a picture, or `null`. */
  avatar: string | null;
  /** CSS colours, most significant first; may be empty. */
  colors: string[];
  email?: string;
  organizationId?: string;
  /** The groups the person is in: they decide access, and are put into tokens. */
  groupIds: string[];
}

export interface DirectoryGroup {
  id: string;
  name: string;
  /** `null` when it is not known. */
  memberCount: number | null;
  organizationId?: string;
}

export interface DirectoryQuery {
  /** What was typed: at least two characters, taken literally. */
  text: string;
  /** How many of each kind at most. */
  limit: number;
  /** Only people and groups of this organisation. @default everyone */
  organizationId?: string;
  /** Aborted when nobody waits for the matches any more: then they need not be right. */
  signal?: AbortSignal;
}

export interface DirectoryMatches {
  users: DirectoryUser[];
  groups: DirectoryGroup[];
}

/** A page of a group's members, by name. */
export interface MemberPage {
  items: DirectoryUser[];
  /** Given back to get the next page; `null` on the last one. */
  nextCursor: string | null;
}

/** The app's people and groups. Group membership comes from here alone. */
export interface Directory {
  /** One entry per id, in that order; `null` for an id nobody has. */
  users(ids: readonly string[], caller: Caller): Promise<(DirectoryUser | null)[]>;
  /** One entry per id, in that order; `null` for an id no group has. */
  groups(ids: readonly string[], caller: Caller): Promise<(DirectoryGroup | null)[]>;
  /** Best matches first, by any word of the name or the e-mail address. */
  search(query: DirectoryQuery, caller: Caller): Promise<DirectoryMatches>;
  /** One entry per address, in that order, whatever its case; `null` where nobody has it. */
  byEmail(addresses: readonly string[], caller: Caller): Promise<(DirectoryUser | null)[]>;
  /** The members of a group, `cursor` as the last page answered it or `null` for the first. */
  members(groupId: string, cursor: string | null, caller: Caller): Promise<MemberPage>;
}
