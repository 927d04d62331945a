import type { ShareClient } from "@guestlist/client";
import type { GuestlistUserMeta } from "./user-meta.ts";

export interface Resolvers {
  resolveUsers(args: { userIds: string[] }): Promise<(GuestlistUserMeta["info"] | undefined)[]>;
  resolveGroupsInfo(args: { groupIds: string[] }): Promise<({ name: string } | undefined)[]>;
  resolveMentionSuggestions(args: { text: string; roomId: string }): Promise<string[]>;
}

/**
 * Resolvers for `LiveblocksProvider`, so that comments and mentions show the directory's names.
 * Someone the directory does not know is `undefined`. They reject only when the API cannot be
 * reached, which Liveblocks reports and tries again.
 *
 * @example
 * <LiveblocksProvider authEndpoint="/api/share/auth" {...createResolvers(client)}>
 */
export function createResolvers(client: ShareClient): Resolvers {
  return {
    async resolveUsers({ userIds }) {
      const users = await client.users(userIds);
      return users.map((user) =>
        user ? { name: user.name, avatar: user.avatar ?? "", colors: user.colors } : undefined,
      );
    },
    async resolveGroupsInfo({ groupIds }) {
      const groups = await client.groups(groupIds);
      return groups.map((group) => (group ? { name: group.name } : undefined));
    },
    async resolveMentionSuggestions({ text, roomId }) {
      const people = await client.mentions(roomId, text);
      return people.map(({ id }) => id);
    },
  };
}
