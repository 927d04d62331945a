import { emptyRecord, type Room } from "@guestlist/access";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Rooms, RoomsError } from "../upstream/index.ts";

/** An adapter of the rooms port, and another way to the same rooms. */
export interface RoomsUnderTest {
  rooms: Rooms;
  /** Makes a room without the adapter. */
  createRoom(room: Room): Promise<void>;
  /** Deletes a room without the adapter. */
  deleteRoom(roomId: string): Promise<void>;
  /** Called when the last test has run. */
  close?: () => Promise<void>;
}

const editor = ["room:write"];
const viewer = ["room:read", "room:presence:write"];

/** Ids that URLs, objects or encodings could take for something else. */
const strangeIds = [
  "a/b",
  "a b",
  "a%b",
  "100%25",
  "réunion ☕ 日本",
  "a?b#c",
  "a&b=c+d",
  "..a",
  "__proto__",
  "constructor",
  "toString",
];

const prototypeKey = "__proto__";

/** Liveblocks loses the key `__proto__` on the way, so it stands apart. */
const strangeKeys = strangeIds.filter((id) => id !== prototypeKey);

/**
 * What every adapter of the rooms port must do, as tests. Call it in a test file of the adapter.
 *
 * @example
 * describeRooms("my rooms", async () => {
 *   const rooms = myRooms();
 *   return { rooms, createRoom: (room) => rooms.insert(room), deleteRoom: (id) => rooms.drop(id) };
 * });
 */
export function describeRooms(name: string, setup: () => Promise<RoomsUnderTest>): void {
  describe(`given ${name}`, () => {
    let underTest: RoomsUnderTest | undefined;
    let roomId = "";
    let created = 0;
    beforeAll(async () => {
      underTest = await setup();
    }, 60_000);
    afterAll(() => underTest?.close?.());

    const ready = (): RoomsUnderTest => {
      if (underTest === undefined) throw new Error("The rooms were not set up.");
      return underTest;
    };
    const { get, update } = {
      get: (id = roomId) => ready().rooms.get(id),
      update: (patch: Parameters<Rooms["update"]>[1], id = roomId) =>
        ready().rooms.update(id, patch),
    };
    const initial = (): Room => ({
      id: roomId,
      defaultAccesses: viewer,
      groupsAccesses: { design: viewer, engineering: editor },
      usersAccesses: { olivier: editor, zoe: editor, ana: viewer },
      metadata: { owner: "olivier", name: "Launch plan", tags: ["one", "two"] },
    });
    beforeEach(async () => {
      created += 1;
      roomId = `room-${created}`;
      await ready().createRoom(initial());
    });

    describe("when a room is read", () => {
      it("should answer what it holds and nothing else", async () => {
        expect(plain(await get())).toEqual(initial());
      });

      it("should answer null for one that is not there", async () => {
        expect(await get("nowhere")).toBeNull();
      });

      it("should answer null once it was deleted", async () => {
        await ready().deleteRoom(roomId);
        expect(await get()).toBeNull();
      });

      it("should not hand out what is stored", async () => {
        const first = await get();
        Reflect.set(first?.usersAccesses ?? {}, "mallory", editor);
        expect(plain(await get())).toEqual(initial());
      });

      it.each(strangeIds)("should find and update the one called %j", async (id) => {
        await ready().createRoom({ ...initial(), id });
        expect((await get(id))?.id).toBe(id);
        const answer = await update({ usersAccesses: { kim: viewer } }, id);
        expect(answer?.id).toBe(id);
        expect(plain(await get(id)).usersAccesses).toHaveProperty("kim", viewer);
        expect(plain(await get())).toEqual(initial());
      });
    });

    describe("when a room is updated", () => {
      it("should answer the whole new room, as the next read does", async () => {
        const expected = {
          ...initial(),
          usersAccesses: { ...initial().usersAccesses, kim: viewer },
        };
        expect(plain(await update({ usersAccesses: { kim: viewer } }))).toEqual(expected);
        expect(plain(await get())).toEqual(expected);
      });

      it("should replace the scopes of a key", async () => {
        await update({ usersAccesses: { zoe: viewer }, groupsAccesses: { design: editor } });
        expect(plain(await get())).toEqual({
          ...initial(),
          usersAccesses: { olivier: editor, zoe: viewer, ana: viewer },
          groupsAccesses: { design: editor, engineering: editor },
        });
      });

      it("should delete a key with null, and leave the others", async () => {
        await update({ usersAccesses: { ana: null }, groupsAccesses: { design: null } });
        expect(plain(await get())).toEqual({
          ...initial(),
          usersAccesses: { olivier: editor, zoe: editor },
          groupsAccesses: { engineering: editor },
        });
      });

      it("should take null for a key that is not there", async () => {
        await update({ usersAccesses: { nobody: null } });
        expect(plain(await get())).toEqual(initial());
      });

      it("should change the default alone", async () => {
        await update({ defaultAccesses: [] });
        expect(plain(await get())).toEqual({ ...initial(), defaultAccesses: [] });
      });

      it("should change nothing with an empty patch", async () => {
        expect(plain(await update({}))).toEqual(initial());
        expect(plain(await get())).toEqual(initial());
      });

      it.each([
        ["one text", "zoe"],
        ["a list", ["zoe", "olivier"]],
        ["an empty list", []],
      ])("should keep metadata that is %s, and other metadata", async (_, owner) => {
        const expected = { ...initial(), metadata: { ...initial().metadata, owner } };
        expect(plain(await update({ metadata: { owner } }))).toEqual(expected);
        expect(plain(await get())).toEqual(expected);
      });

      it("should change every level at once", async () => {
        const answer = await update({
          defaultAccesses: editor,
          groupsAccesses: { everyone: viewer },
          usersAccesses: { zoe: null, ana: editor },
          metadata: { guestlistEditorsCanShare: "no" },
        });
        expect(plain(answer)).toEqual({
          id: roomId,
          defaultAccesses: editor,
          groupsAccesses: { design: viewer, engineering: editor, everyone: viewer },
          usersAccesses: { olivier: editor, ana: editor },
          metadata: { ...initial().metadata, guestlistEditorsCanShare: "no" },
        });
      });

      it("should lose nothing when different keys are changed at once", async () => {
        const ids = Array.from({ length: 10 }, (_, index) => `person-${index}`);
        await Promise.all(ids.map((id) => update({ usersAccesses: { [id]: viewer } })));
        const { usersAccesses } = plain(await get());
        expect(ids.filter((id) => usersAccesses[id] === undefined)).toEqual([]);
      });

      it("should answer null for one that is not there, and not make it", async () => {
        expect(await update({ usersAccesses: { zoe: viewer } }, "nowhere")).toBeNull();
        expect(await get("nowhere")).toBeNull();
      });

      it("should keep every key as it is, whatever it is called", async () => {
        const entries = emptyRecord<string[] | null>();
        for (const key of strangeKeys) entries[key] = viewer;
        const answer = await update({ usersAccesses: entries, groupsAccesses: entries });
        for (const room of [answer, await get()]) {
          expect(Object.keys(room?.usersAccesses ?? {})).toEqual(
            expect.arrayContaining(strangeKeys),
          );
          expect(Object.keys(room?.groupsAccesses ?? {})).toEqual(
            expect.arrayContaining(strangeKeys),
          );
        }
      });

      it("should never let the key __proto__ reach what rooms inherit", async () => {
        const usersAccesses = emptyRecord<string[] | null>();
        usersAccesses[prototypeKey] = editor;
        await update({ usersAccesses }).catch(expectRoomsError);
        const { usersAccesses: entries } = plain(await get());
        expect(Object.keys(entries)).toEqual(expect.arrayContaining(["olivier", "zoe", "ana"]));
        expect(Reflect.get({}, "0")).toBeUndefined();
      });
    });

    describe("when someone is identified", () => {
      // The local server cannot put characters beyond Latin-1 into a token.
      it.each(["zoe", "guest:1", "a/b c%", "zoë"])("should give %j a token", async (userId) => {
        const { token } = await ready().rooms.identify(userId, {
          groupIds: ["engineering", "design"],
          info: { name: "Zoë Martin", avatar: "", colors: ["#5b5bd6"] },
        });
        expect(token).toEqual(expect.any(String));
        expect(token.length).toBeGreaterThan(0);
      });
    });

    describe("when a room is told of a change", () => {
      it("should at most fail with a RoomsError", async () => {
        const event = { type: "guestlist:access-changed" } as const;
        await ready().rooms.announce(roomId, event).catch(expectRoomsError);
        await ready().rooms.announce("nowhere", event).catch(expectRoomsError);
      });
    });
  });
}

function expectRoomsError(error: unknown): void {
  expect(error).toBeInstanceOf(RoomsError);
}

/** The room without prototypes, so that two adapters can be compared. */
function plain(room: Room | null): Room {
  if (room === null) throw new Error("There is no such room.");
  return {
    ...room,
    usersAccesses: { ...room.usersAccesses },
    groupsAccesses: { ...room.groupsAccesses },
  };
}
