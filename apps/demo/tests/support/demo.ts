import { createMemoryRooms, createMemoryStore } from "@guestlist/api/memory";
import { createDemoApp, type DemoAppOptions } from "../../server/demo-app.ts";
import { createOutbox } from "../../server/mail/outbox.ts";
import { seedDocuments } from "../../server/seed/documents.ts";
import { memoryDocumentRooms } from "./memory-document-rooms.ts";
import { memoryPeople } from "./memory-people.ts";

const origin = "http://localhost:3000";

/** The demo over memory, with its documents, and browsers to use it with. */
export async function startDemo(overrides: Partial<DemoAppOptions> = {}) {
  const rooms = createMemoryRooms();
  const documentRooms = memoryDocumentRooms(rooms);
  await seedDocuments(documentRooms);
  const store = createMemoryStore();
  const outbox = createOutbox(origin);
  const app = createDemoApp({
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
  });
  return { app, rooms, store, outbox, browser: () => openBrowser(app) };
}

type App = ReturnType<typeof createDemoApp>;

/** Sends what a page of the demo would send, and keeps its cookie. */
function openBrowser(app: App) {
  let cookie: string | undefined;
  const send = async (
    method: string,
    path: string,
    options: { body?: unknown; headers?: Record<string, string> } = {},
  ) => {
    const answer = await app.request(`${origin}/api${path}`, {
      method,
      headers: {
        Origin: origin,
        ...(cookie === undefined ? {} : { Cookie: cookie }),
        ...(options.body === undefined ? {} : { "Content-Type": "application/json" }),
        ...options.headers,
      },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    });
    const given = answer.headers.get("Set-Cookie")?.split(";")[0];
    if (given) cookie = given;
    return answer;
  };
  return {
    send,
    get: (path: string) => send("GET", path),
    continueAs: (email: string) => send("POST", "/session", { body: { email } }),
    signIn: (userId: string) => send("POST", "/session", { body: { userId } }),
  };
}
