import type { Room } from "../../src/index.ts";

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
