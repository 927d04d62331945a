import { createMemoryRooms, createMemoryStore } from "@guestlist/api/memory";
import type { DemoAppOptions } from "../../server/demo-app.ts";
import { createOutbox } from "../../server/mail/outbox.ts";
import { seedDocuments } from "../../server/seed/documents.ts";
import { memoryDocumentRooms } from "./memory-document-rooms.ts";
import { memoryPeople } from "./memory-people.ts";

/** Where the demo is when no server is in front of it. */
export const origin = "http://localhost:3000";

/** What the demo stands on, in memory, with its documents. */
export async function memoryServices(overrides: Partial<DemoAppOptions> = {}) {
  const rooms = createMemoryRooms();
  const documentRooms = memoryDocumentRooms(rooms);
  await seedDocuments(documentRooms);
  const store = createMemoryStore();
  const outbox = createOutbox(origin);
  const services: DemoAppOptions = {
    rooms,
    documentRooms,
    ...memoryPeople(),
    store,
    mail: { mailer: outbox, outbox },
    session: { secret: "secret", cookieName: "session", secure: false, signInByName: true },
    liveblocksUrl: "http://127.0.0.1:1153",
    publicOrigin: null,
    rateLimits: false,
    log: () => {},
    ...overrides,
  };
  return { services, rooms, store, outbox };
}
