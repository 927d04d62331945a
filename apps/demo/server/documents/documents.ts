import {
  effectiveAccess,
  generalAccess,
  isIdentifier,
  isOwner,
  type Organization,
} from "@guestlist/access";
import { type Caller, type Directory, forgetRoom, type Store } from "@guestlist/api";
import { type Context, Hono } from "hono";
import { type Document, longestName } from "../../model/document.ts";
import { Refusal } from "../http/problem.ts";
import { readText } from "../http/read-body.ts";
import type { DemoLog } from "../log/demo-log.ts";
import type { LoggedEnv } from "../log/log-requests.ts";
import type { DocumentRoom, DocumentRooms } from "./document-rooms.ts";
import { newDocumentId } from "./new-document-id.ts";

export interface DocumentsOptions {
  rooms: DocumentRooms;
  directory: Directory;
  store: Store;
  organization: Organization;
  log: DemoLog;
  authenticate(c: Context): Promise<Caller | null>;
}

/** The documents someone may open, and what they may do with their own. */
export function documentRoutes(options: DocumentsOptions) {
  const { rooms, store, organization, log } = options;
  const person = async (c: Context) => {
    const caller = await options.authenticate(c);
    if (!caller) throw new Refusal("unauthenticated");
    const [user] = await options.directory.users([caller.userId], caller);
    return { userId: caller.userId, groupIds: user?.groupIds ?? [] };
  };
  const asDocument = (room: DocumentRoom, subject: Awaited<ReturnType<typeof person>>) => {
    const { role } = effectiveAccess(room, subject, { organization });
    return role === null ? null : documentOf(room, role, generalAccess(room, { organization }));
  };
  /** A document one may not open and one that does not exist are answered the same. */
  const owned = async (c: Context, roomId: string) => {
    const subject = await person(c);
    const room = isIdentifier(roomId) ? await rooms.get(roomId) : null;
    if (!room || !asDocument(room, subject)) throw new Refusal("room_not_found");
    if (!isOwner(room, subject.userId)) throw new Refusal("not_allowed");
    return subject;
  };

  return new Hono<LoggedEnv>()
    .get("/", async (c) => {
      const subject = await person(c);
      const documents: Document[] = [];
      for await (const room of rooms.list()) {
        const document = asDocument(room, subject);
        if (document) documents.push(document);
      }
      return c.json(documents.sort(byName), 200);
    })
    .post("/", async (c) => {
      const subject = await person(c);
      const name = await readName(c);
      const room = await rooms.create({
        id: newDocumentId(name),
        defaultAccesses: [],
        groupsAccesses: {},
        usersAccesses: { [subject.userId]: ["room:write"] },
        metadata: { name, owner: subject.userId },
        notes: [],
      });
      const document = room && asDocument(room, subject);
      if (!document) throw new Refusal("internal");
      return c.json(document, 201);
    })
    .patch("/:roomId", async (c) => {
      const roomId = c.req.param("roomId");
      const subject = await owned(c, roomId);
      const room = await rooms.rename(roomId, await readName(c));
      const document = room && asDocument(room, subject);
      if (!document) throw new Refusal("room_not_found");
      return c.json(document, 200);
    })
    .delete("/:roomId", async (c) => {
      const roomId = c.req.param("roomId");
      await owned(c, roomId);
      // Under its lock: whatever is being saved about the document is gone with it.
      await store.locks.hold(roomId, async () => {
        await rooms.delete(roomId);
        // The document is gone, whatever comes of this.
        await forgetRoom(store, roomId).catch(() => {
          const requestId = c.get("requestId");
          log({ level: "warn", requestId, code: "document_not_forgotten" });
        });
      });
      return c.body(null, 204);
    });
}

async function readName(c: Context): Promise<string> {
  const name = (await readText(c, "name")).trim();
  if (name === "" || name.length > longestName || /\p{Cc}/u.test(name)) {
    throw new Refusal("invalid_body");
  }
  return name;
}

function documentOf(
  room: DocumentRoom,
  role: Document["role"],
  { audience }: Pick<Document, "audience">,
): Document {
  const { name } = room.metadata;
  return {
    id: room.id,
    name: typeof name === "string" && name !== "" ? name : room.id,
    role,
    audience,
    createdAt: room.createdAt.toISOString(),
  };
}

function byName(a: Document, b: Document): number {
  return a.name.localeCompare(b.name, "en") || a.id.localeCompare(b.id, "en");
}
