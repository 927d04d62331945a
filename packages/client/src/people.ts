import type { RoleValue } from "@guestlist/access";
import type { DisplayGroup, DisplayUser, Group, Person } from "./room-access.ts";
import { get } from "./route.ts";
import type { PageOptions, ReadOptions, Send } from "./send.ts";

/** Who could be invited. `has` is what they may do already. */
export interface Candidates {
  people: { user: Person; has: RoleValue | null }[];
  groups: { group: Group; has: RoleValue | null }[];
  /** The query, when it is an e-mail address. */
  email: string | null;
}

/** A page of a group's members. */
export interface GroupMembers {
  items: Person[];
  /** Given back to get the next page; `null` on the last one. */
  nextCursor: string | null;
}

export const peopleRoutes = {
  searchCandidates: get("/rooms/:roomId/candidates")
    .reads<{ q?: string; limit?: string }>()
    .answers<Candidates>(),
  listMembers: get("/rooms/:roomId/groups/:groupId/members")
    .reads<{ cursor?: string }>()
    .answers<GroupMembers>(),
  suggestMentions: get("/rooms/:roomId/mentions").reads<{ q?: string }>().answers<DisplayUser[]>(),
  resolveUsers: get("/users").reads<{ id?: readonly string[] }>().answers<(DisplayUser | null)[]>(),
  resolveGroups: get("/groups")
    .reads<{ id?: readonly string[] }>()
    .answers<(DisplayGroup | null)[]>(),
};

export interface PeopleMethods {
  /** @param query without one, recent collaborators. */
  candidates(roomId: string, query?: string, options?: ReadOptions): Promise<Candidates>;
  members(roomId: string, groupId: string, options?: PageOptions): Promise<GroupMembers>;
  /** People of the room that can be mentioned. */
  mentions(roomId: string, query: string, options?: ReadOptions): Promise<DisplayUser[]>;
  /** In the order of the ids; `null` for an id nobody has. */
  users(ids: readonly string[], options?: ReadOptions): Promise<(DisplayUser | null)[]>;
  /** In the order of the ids; `null` for an id no group has. */
  groups(ids: readonly string[], options?: ReadOptions): Promise<(DisplayGroup | null)[]>;
}

export const peopleMethods = (send: Send): PeopleMethods => ({
  candidates: (roomId, q, options) =>
    send(peopleRoutes.searchCandidates, { params: { roomId }, query: { q }, ...options }),
  members: (roomId, groupId, { cursor, ...options } = {}) =>
    send(peopleRoutes.listMembers, { params: { roomId, groupId }, query: { cursor }, ...options }),
  mentions: (roomId, q, options) =>
    send(peopleRoutes.suggestMentions, { params: { roomId }, query: { q }, ...options }),
  users: (id, options) => send(peopleRoutes.resolveUsers, { query: { id }, ...options }),
  groups: (id, options) => send(peopleRoutes.resolveGroups, { query: { id }, ...options }),
});
