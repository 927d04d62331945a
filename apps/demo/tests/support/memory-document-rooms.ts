import type { MemoryRooms } from "@guestlist/api/memory";
import type { DocumentRoom, DocumentRooms } from "../../server/documents/document-rooms.ts";

/** The documents of `createMemoryRooms`, so that a test sees what the share API changes. */
export function memoryDocumentRooms(rooms: MemoryRooms): DocumentRooms {
  const createdAt = new Date("2026-01-01T00:00:00Z");
  const get = async (roomId: string): Promise<DocumentRoom | null> => {
    const room = await rooms.get(roomId);
    return room && { ...room, createdAt };
  };
  return {
    async *list() {
      for (const room of rooms.all.values()) yield { ...room, createdAt };
    },
    get,
    async create({ notes: _notes, ...room }) {
      if (rooms.all.has(room.id)) return null;
      rooms.put(room);
      return await get(room.id);
    },
    async rename(roomId, name) {
      const room = await rooms.update(roomId, { metadata: { name } });
      return room && { ...room, createdAt };
    },
    async delete(roomId) {
      rooms.delete(roomId);
    },
  };
}
