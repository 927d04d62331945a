import type { MemoryRoom } from "@guestlist/api/memory";
import { launchPlan, scopes } from "../rooms/seed.ts";
import type { InProcessShareOptions } from "../share/in-process-share.ts";
import type { StoryViewer } from "./story-globals.tsx";

/** The same API, but whoever calls it has another role in every room. */
export function seenBy(
  viewer: StoryViewer | null,
  options: InProcessShareOptions,
): InProcessShareOptions {
  if (viewer === null) return options;
  const { rooms = [launchPlan], as = "olivier" } = options;
  const userId = as ?? "olivier";
  const seen = { ...options, rooms: rooms.map((room) => roomSeenBy(viewer, userId, room)) };
  return { ...seen, as: viewer === "guest" ? null : userId };
}

function roomSeenBy(viewer: StoryViewer, userId: string, room: MemoryRoom): MemoryRoom {
  switch (viewer) {
    case "guest":
      return { ...room, defaultAccesses: scopes.viewer };
    case "denied": {
      const other = withOtherOwner(userId, room);
      const { [userId]: _own, ...usersAccesses } = other.usersAccesses ?? {};
      return { ...other, usersAccesses, groupsAccesses: {}, defaultAccesses: [] };
    }
    case "owner": {
      const owner = [...new Set([room.metadata?.owner ?? [], userId].flat())];
      return withEntry(userId, scopes.editor, { ...room, metadata: { ...room.metadata, owner } });
    }
    case "editor":
    case "commenter":
    case "viewer":
      return withEntry(userId, scopes[viewer], withOtherOwner(userId, room));
  }
}

function withEntry(userId: string, entry: string[], room: MemoryRoom): MemoryRoom {
  return { ...room, usersAccesses: { ...room.usersAccesses, [userId]: entry } };
}

/** Someone else owns the room, so that it is not one without owners, where editors may do more. */
function withOtherOwner(userId: string, room: MemoryRoom): MemoryRoom {
  const owners = [room.metadata?.owner ?? []].flat().filter((id) => id !== userId);
  const owner = owners.length > 0 ? owners : [userId === "zoe" ? "olivier" : "zoe"];
  const entries = Object.fromEntries(owner.map((id) => [id, scopes.editor]));
  return {
    ...room,
    usersAccesses: { ...room.usersAccesses, ...entries },
    metadata: { ...room.metadata, owner },
  };
}
