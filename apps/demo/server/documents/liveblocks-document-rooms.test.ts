import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Liveblocks } from "@liveblocks/node";
import getPort from "get-port";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalLiveblocks, startLocalLiveblocks } from "../launch/local-liveblocks.ts";
import type { DocumentRooms } from "./document-rooms.ts";
import { liveblocksDocumentRooms } from "./liveblocks-document-rooms.ts";

const note = { text: "Hello", x: 8, y: 16, color: "mint" } as const;

function newRoom(id: string) {
  return {
    id,
    defaultAccesses: [],
    groupsAccesses: {},
    usersAccesses: { ana: ["room:write" as const] },
    metadata: { name: "A plan", owner: "ana" },
    notes: [note],
  };
}

describe("given Liveblocks' local server", () => {
  let folder: string;
  let port: number;
  let server: LocalLiveblocks;
  let liveblocks: Liveblocks;
  let rooms: DocumentRooms;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "guestlist-demo-"));
    port = await getPort();
    server = await startLocalLiveblocks({ port, folder });
    liveblocks = new Liveblocks({ secret: "sk_localdev", baseUrl: server.url });
    rooms = liveblocksDocumentRooms(liveblocks);
  }, 30_000);

  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it("should refuse to start a second one on its port", async () => {
    await expect(startLocalLiveblocks({ port, folder })).rejects.toThrow("LIVEBLOCKS_DEV_PORT");
  });

  it("should create a document with its notes, for its owner alone", async () => {
    expect(await rooms.create(newRoom("created"))).toMatchObject({
      id: "created",
      defaultAccesses: [],
      usersAccesses: { ana: ["room:write"] },
      metadata: { name: "A plan", owner: "ana" },
    });
    const board = await liveblocks.getStorageDocument("created", "json");
    expect(board).toEqual({ notes: { "note-1": note } });
  });

  it("should not touch a document whose id is taken", async () => {
    await rooms.create(newRoom("taken"));
    const second = { ...newRoom("taken"), metadata: { name: "Other", owner: "kim" } };
    expect(await rooms.create(second)).toBeNull();
    expect((await rooms.get("taken"))?.metadata).toEqual({ name: "A plan", owner: "ana" });
  });

  it("should rename a document and leave the rest of it", async () => {
    await rooms.create(newRoom("renamed"));
    expect(await rooms.rename("renamed", "B plan")).toMatchObject({
      usersAccesses: { ana: ["room:write"] },
      metadata: { name: "B plan", owner: "ana" },
    });
  });

  it("should delete a document, and answer nothing for one that is not there", async () => {
    await rooms.create(newRoom("deleted"));
    await rooms.delete("deleted");
    await rooms.delete("deleted");
    expect(await rooms.get("deleted")).toBeNull();
    expect(await rooms.rename("deleted", "Back")).toBeNull();
  });

  it("should list every document", async () => {
    await rooms.create(newRoom("listed"));
    const ids: string[] = [];
    for await (const room of rooms.list()) ids.push(room.id);
    expect(ids).toContain("listed");
  });
});

describe("given no Liveblocks server", () => {
  it("should say that it cannot be reached, and nothing more", async () => {
    const baseUrl = `http://127.0.0.1:${await getPort()}`;
    const rooms = liveblocksDocumentRooms(new Liveblocks({ secret: "sk_localdev", baseUrl }));
    await expect(rooms.get("any")).rejects.toMatchObject({ code: "upstream_unavailable" });
    await expect(rooms.list()[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: "upstream_unavailable",
    });
  });
});
