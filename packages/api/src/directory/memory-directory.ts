import { normalizeText } from "@guestlist/access";
import type { Directory, DirectoryGroup, DirectoryUser } from "./directory.ts";
import { searchEntries, searchEntry } from "./memory-directory-search.ts";
import { readMemberCursor, writeMemberCursor } from "./search/member-cursor.ts";
import { searchTerms } from "./search/search-terms.ts";

export interface MemoryDirectoryOptions {
  users: readonly DirectoryUser[];
  /** Members are counted when `memberCount` is left out. */
  groups?: readonly MemoryDirectoryGroup[];
  /** How many members a page has. @default 50 */
  pageSize?: number;
}

export type MemoryDirectoryGroup = Omit<DirectoryGroup, "memberCount"> &
  Partial<Pick<DirectoryGroup, "memberCount">>;

/**
 * A directory over lists in memory, for tests, stories and small apps. Who is in a group follows
 * from the people's `groupIds`.
 *
 * @example
 * const directory = createMemoryDirectory({
 *   users: [{ id: "zoe", name: "Zoe Martin", avatar: null, colors: [], groupIds: ["design"] }],
 *   groups: [{ id: "design", name: "Design" }],
 * });
 */
export function createMemoryDirectory(options: MemoryDirectoryOptions): Directory {
  const { pageSize = 50 } = options;
  const users = new Map(options.users.map((user) => [user.id, user]));
  const byAddress = new Map<string, DirectoryUser>();
  const members = new Map<string, { name: string; user: DirectoryUser }[]>();
  for (const user of users.values()) {
    const address = user.email?.toLowerCase();
    const holder = address === undefined ? undefined : byAddress.get(address);
    if (address !== undefined && (holder === undefined || user.id < holder.id)) {
      byAddress.set(address, user);
    }
    for (const groupId of new Set(user.groupIds)) {
      const member = { name: normalizeText(user.name), user };
      const others = members.get(groupId);
      if (others === undefined) members.set(groupId, [member]);
      else others.push(member);
    }
  }
  for (const group of members.values()) {
    group.sort((a, b) => compare(a.name, b.name) || compare(a.user.id, b.user.id));
  }
  const groups = new Map(
    (options.groups ?? []).map((group): [string, DirectoryGroup] => {
      const memberCount = members.get(group.id)?.length ?? 0;
      return [group.id, { memberCount, ...group }];
    }),
  );
  const people = Array.from(users.values(), (user) => searchEntry(user, user.email));
  const teams = Array.from(groups.values(), (group) => searchEntry(group));

  return {
    async users(ids) {
      return ids.map((id) => copyUser(users.get(id)));
    },

    async groups(ids) {
      return ids.map((id) => {
        const group = groups.get(id);
        return group === undefined ? null : { ...group };
      });
    },

    async search({ text, limit, organizationId }) {
      const terms = searchTerms(text);
      if (terms === null) return { users: [], groups: [] };
      const within = { limit, organizationId };
      return {
        users: searchEntries(people, terms, within).map((user) => copyOf(user)),
        groups: searchEntries(teams, terms, within).map((group) => ({ ...group })),
      };
    },

    async byEmail(addresses) {
      return addresses.map((address) => copyUser(byAddress.get(address.toLowerCase())));
    },

    async members(groupId, cursor) {
      const position = readMemberCursor(cursor);
      const all = members.get(groupId) ?? [];
      const rest =
        position === null
          ? all
          : all.filter(
              ({ name, user }) =>
                (compare(name, position.name) || compare(user.id, position.id)) > 0,
            );
      const page = rest.slice(0, pageSize);
      const last = page.at(-1);
      return {
        items: page.map(({ user }) => copyOf(user)),
        nextCursor:
          last === undefined || rest.length === page.length
            ? null
            : writeMemberCursor({ name: last.name, id: last.user.id }),
      };
    },
  };
}

function copyUser(user: DirectoryUser | undefined): DirectoryUser | null {
  return user === undefined ? null : copyOf(user);
}

/** What is answered can be changed without changing the directory. */
function copyOf(user: DirectoryUser): DirectoryUser {
  return { ...user, colors: [...user.colors], groupIds: [...user.groupIds] };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
