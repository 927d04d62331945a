import {
  effectiveAccess,
  generalAccess,
  isIdentifier,
  isOwner,
  type Organization,
  type Subject,
} from "@guestlist/access";
import type { Caller, Directory, Store } from "@guestlist/api";
import { type Context, Hono } from "hono";
import { type Document, maxNameLength } from "../../model/document.ts";
import { ProblemError } from "../http/problem.ts";
import { readField } from "../http/read-body.ts";
import type { DemoLog } from "../log/demo-log.ts";
import type { LoggedEnv } from "../log/log-requests.ts";
import type { DocumentRoom, DocumentRooms } from "./document-rooms.ts";
import { newDocumentId } from "./new-document-id.ts";

export interface DocumentsOptions {
  rooms: DocumentRooms;
  directory: Directory;
  store: Pick<Store, "lock" | "forget">;
  organization: Organization;
  log: DemoLog;
  authenticate(c: Context): Promise<Caller | null>;
}

/** Lists the documents that somebody can open; creates, renames and deletes their own. */
export function documentRoutes(options: DocumentsOptions) {
  const { rooms, store, organization, log } = options;
  const requirePerson = async (c: Context) => {
    const caller = await options.authenticate(c);
    if (!caller) throw new ProblemError("unauthenticated");
    const [user] = await options.directory.users([caller.userId], caller);
    return { userId: caller.userId, groupIds: user?.groupIds ?? [] };
  };
  const asDocument = (room: DocumentRoom, subject: Subject): Document | null => {
    const { role } = effectiveAccess(room, subject, { organization });
    if (role === null) return null;
    return {
      id: room.id,
      name: nameOf(room),
      role,
      isOwner: isOwner(room, subject.userId),
      audience: generalAccess(room, { organization }).audience,
      createdAt: room.createdAt.toISOString(),
    };
  };
  /** A document that is closed to them and one that does not exist are answered the same. */
  const requireOwner = async (c: Context, roomId: string) => {
    const subject = await requirePerson(c);
    const room = isIdentifier(roomId) ? await rooms.get(roomId) : null;
    const document = room && asDocument(room, subject);
    if (!document) throw new ProblemError("room_not_found");
    if (!document.isOwner) throw new ProblemError("not_allowed");
    return subject;
  };

  return new Hono<LoggedEnv>()
    .get("/", async (c) => {
      const subject = await requirePerson(c);
      const documents: Document[] = [];
      for await (const room of rooms.list()) {
        const document = asDocument(room, subject);
        if (document) documents.push(document);
      }
      return c.json(documents.sort(byName), 200);
    })
    .post("/", async (c) => {
      const subject = await requirePerson(c);
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
      if (!document) throw new ProblemError("internal");
      return c.json(document, 201);
    })
    .patch("/:roomId", async (c) => {
      const roomId = c.req.param("roomId");
      const subject = await requireOwner(c, roomId);
      const room = await rooms.rename(roomId, await readName(c));
      const document = room && asDocument(room, subject);
      if (!document) throw new ProblemError("room_not_found");
      return c.json(document, 200);
    })
    .delete("/:roomId", async (c) => {
      const roomId = c.req.param("roomId");
      await requireOwner(c, roomId);
      // Under its lock: whatever is being saved about the document is gone with it.
      await store.lock(roomId, async () => {
        await rooms.delete(roomId);
        // The document is gone, whatever comes of this.
        await store.forget(roomId).catch(() => {
          const requestId = c.get("requestId");
          log({ level: "warn", requestId, code: "document_not_forgotten" });
        });
      });
      return c.body(null, 204);
    });
}

async function readName(c: Context): Promise<string> {
  const name = (await readField(c, "name")).trim();
  if (name === "" || name.length > maxNameLength || /\p{Cc}/u.test(name)) {
    throw new ProblemError("invalid_body");
  }
  return name;
}

function nameOf({ id, metadata: { name } }: DocumentRoom): string {
  return typeof name === "string" && name !== "" ? name : id;
}

function byName(a: Document, b: Document): number {
  return a.name.localeCompare(b.name, "en") || a.id.localeCompare(b.id, "en");
}
