import type { Room } from "@guestlist/access";

/** The exact scopes of each default role, spelled out so that tests do not ask the code. */
export const scopesOf = {
  viewer: ["room:read", "room:presence:write"],
  commenter: ["room:read", "room:presence:write", "comments:write"],
  editor: ["room:write"],
  owner: ["room:write"],
} as const;

export const acme = { id: "acme", name: "Acme", groupId: "everyone" };

interface RoomParts {
  default?: readonly string[];
  groups?: Record<string, readonly string[]>;
  users?: Record<string, readonly string[]>;
  metadata?: Record<string, string | readonly string[]>;
}

/** A room as Liveblocks answers it, from the parts a test is about. */
export function roomOf({ default: everyone = [], groups, users, metadata }: RoomParts): Room {
  return {
    id: "launch-plan",
    defaultAccesses: everyone,
    groupsAccesses: groups ?? {},
    usersAccesses: users ?? {},
    metadata: metadata ?? {},
  };
}
