import { type Liveblocks, LiveblocksError, type RoomData } from "@liveblocks/node";
import type { Note } from "../../model/note.ts";
import { ProblemError } from "../http/problem.ts";
import type { DocumentRoom, DocumentRooms } from "./document-rooms.ts";

/** The rooms of a Liveblocks project. */
export function liveblocksDocumentRooms(liveblocks: Liveblocks): DocumentRooms {
  return {
    async *list() {
      try {
        for await (const room of liveblocks.iterRooms({}, { pageSize: 100 })) {
          yield documentRoom(room);
        }
      } catch (error) {
        throw unavailable(error);
      }
    },
    get: async (roomId) => documentRoom(await nullOn(404, liveblocks.getRoom(roomId))),
    async create({ id, notes, ...options }) {
      const room = await nullOn(409, liveblocks.createRoom(id, options));
      if (room) await nullOn(409, liveblocks.initializeStorageDocument(id, boardOf(notes)));
      return documentRoom(room);
    },
    rename: async (roomId, name) =>
      documentRoom(await nullOn(404, liveblocks.updateRoom(roomId, { metadata: { name } }))),
    delete: async (roomId) => {
      await nullOn(404, liveblocks.deleteRoom(roomId));
    },
  };
}

/** What Liveblocks answers, or `null` where it answers with that status. */
async function nullOn<T>(status: number, answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof LiveblocksError && error.status === status) return null;
    throw unavailable(error);
  }
}

/** What Liveblocks says of a failure never reaches an answer. */
function unavailable(cause: unknown): ProblemError {
  return new ProblemError("upstream_unavailable", { cause });
}

function documentRoom(room: RoomData): DocumentRoom;
function documentRoom(room: RoomData | null): DocumentRoom | null;
function documentRoom(room: RoomData | null): DocumentRoom | null {
  if (!room) return null;
  const { id, createdAt, defaultAccesses, groupsAccesses, usersAccesses } = room;
  const metadata = Object.fromEntries(
    Object.entries(room.metadata).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
  return { id, createdAt, defaultAccesses, groupsAccesses, usersAccesses, metadata };
}

/** The board as Storage keeps it; made here, because a viewer who opens it first could not. */
function boardOf(notes: readonly Note[]) {
  const entries = notes.map((note, index) => [
    `note-${index + 1}`,
    { liveblocksType: "LiveObject" as const, data: note },
  ]);
  return {
    liveblocksType: "LiveObject" as const,
    data: { notes: { liveblocksType: "LiveMap" as const, data: Object.fromEntries(entries) } },
  };
}
