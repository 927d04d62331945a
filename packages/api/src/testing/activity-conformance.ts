import { beforeEach, describe, expect, it } from "vitest";
import type { Activity, ActivityEntry, ActivityKind, StoredActivity } from "../activity/index.ts";
import { anEntry, fresh, hostileIds, moment } from "./store-samples.ts";

/** Activity: in order, in pages, and what can be read from it. */
export function itKeepsActivity(activity: () => Activity): void {
  let roomId = "";
  beforeEach(() => {
    roomId = fresh("room");
  });
  const record = (...entries: Partial<ActivityEntry>[]) =>
    activity().record(entries.map((entry) => anEntry({ roomId, ...entry })));
  const numbered = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => ({ target: `person-${from + index}` }));
  const targetsOf = (items: readonly StoredActivity[]) => items.map(({ target }) => target);
  const everything = async (limit: number) => {
    const pages: string[][] = [];
    let cursor: string | null = null;
    do {
      const page = await activity().list(roomId, cursor, limit);
      pages.push(targetsOf(page.items));
      cursor = page.nextCursor;
      // A store that never comes to an end is to fail, not to hang.
    } while (cursor !== null && pages.length < 50);
    return pages;
  };

  describe("when nothing has happened", () => {
    it("should answer so", async () => {
      await activity().record([]);
      expect(await activity().list(roomId, null, 10)).toEqual({ items: [], nextCursor: null });
      expect(await activity().latest(roomId, "person", "zoe")).toBeNull();
      expect(await activity().collaborators(roomId, 10)).toEqual({ userIds: [], groupIds: [] });
    });
  });

  describe("when things are recorded", () => {
    it("should keep all of each, to the millisecond", async () => {
      const entries = kinds.map((kind, index) =>
        anEntry({
          roomId,
          kind,
          target: index % 2 === 0 ? "" : "o'brien 👋",
          at: new Date(moment(index).getTime() + (index === 0 ? 0 : 10 ** (index % 3) + 1)),
          from: index % 2 === 0 ? null : "anyone:viewer",
          to: index % 3 === 0 ? null : "yes",
        }),
      );
      await activity().record(entries);
      const { items } = await activity().list(roomId, null, 10);
      expect(items.toReversed().map(({ id: _, ...entry }) => entry)).toEqual(entries);
      expect(new Set(items.map(({ id }) => id)).size).toBe(entries.length);
      for (const { id } of items) expect(id).toMatch(/^[1-9]\d*$/);
    });

    it("should answer the newest first, by order and not by time, with greater ids", async () => {
      await record({ target: "a", at: moment(9) }, { target: "b", at: moment(1) });
      await record({ target: "c", at: moment(5) });
      const { items } = await activity().list(roomId, null, 10);
      expect(targetsOf(items)).toEqual(["c", "b", "a"]);
      const ids = items.map(({ id }) => BigInt(id));
      expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? 1 : -1)));
    });

    it("should keep the order of very many at once", async () => {
      const entries = numbered(0, 500);
      await record(...entries);
      const { items } = await activity().list(roomId, null, 1000);
      expect(targetsOf(items)).toEqual(entries.map(({ target }) => target).toReversed());
    });

    it("should neither keep nor hand out what others can change", async () => {
      const entry = anEntry({ roomId });
      const original = structuredClone(entry);
      await activity().record([entry]);
      entry.at.setFullYear(1999);
      const { items } = await activity().list(roomId, null, 1);
      const last = await activity().latest(roomId, "person", "zoe");
      for (const answer of [items[0], last]) {
        expect(answer).toMatchObject(original);
        answer?.at.setFullYear(1999);
      }
      expect(await activity().latest(roomId, "person", "zoe")).toMatchObject(original);
    });
  });

  describe("when it is read in pages", () => {
    it.each([1, 2, 3, 7, 8])("should have no gap and no double, %i at a time", async (limit) => {
      await record(...numbered(0, 7));
      await activity().record([anEntry({ roomId: fresh("room") })]);
      const pages = await everything(limit);
      expect(pages.flat()).toEqual(newestFirst);
      expect(pages).toHaveLength(Math.ceil(7 / limit));
    });

    it("should stay where it is while new entries come, in this room and others", async () => {
      await record(...numbered(0, 5));
      const first = await activity().list(roomId, null, 2);
      expect(targetsOf(first.items)).toEqual(["person-4", "person-3"]);
      await record(...numbered(5, 9));
      await activity().record([anEntry({ roomId: fresh("room") })]);
      const second = await activity().list(roomId, first.nextCursor, 2);
      expect(targetsOf(second.items)).toEqual(["person-2", "person-1"]);
      const third = await activity().list(roomId, second.nextCursor, 2);
      expect(targetsOf(third.items)).toEqual(["person-0"]);
      expect(third.nextCursor).toBeNull();
    });

    it.each([
      ...["", "0", "-1", "1.5", "1e3", "0x10", " 1", "1\n", "NaN", "null", "'; --", "👋"],
      "9".repeat(18),
      "9".repeat(19),
      "9".repeat(500),
    ])("should take a cursor it never answered for the first page: %j", async (cursor) => {
      await record(...numbered(0, 3));
      expect(await activity().list(roomId, cursor, 2)).toEqual(
        await activity().list(roomId, null, 2),
      );
    });
  });

  describe("when the latest about one thing is asked for", () => {
    it("should answer it and nothing of another room, kind or target", async () => {
      await record(
        { kind: "person", target: "zoe", to: "viewer", by: "olivier" },
        { kind: "person", target: "zoe", to: "editor", by: "ana", at: moment(-5) },
        { kind: "group", target: "zoe", to: "owner" },
        { kind: "person", target: "kim", to: "owner" },
        { kind: "general", target: "", from: "restricted", to: "anyone:viewer" },
      );
      await activity().record([anEntry({ roomId: fresh("room"), to: "owner" })]);
      const last = await activity().latest(roomId, "person", "zoe");
      expect(last).toMatchObject({ by: "ana", to: "editor", at: moment(-5) });
      const { items } = await activity().list(roomId, null, 10);
      expect(items).toContainEqual(last);
      expect(await activity().latest(roomId, "general", "")).toMatchObject({
        to: "anyone:viewer",
      });
      expect(await activity().latest(roomId, "settings", "")).toBeNull();
      expect(await activity().latest(roomId, "person", "Zoe")).toBeNull();
    });
  });

  describe("when ids in it are hostile", () => {
    it.each(hostileIds)("should keep them apart: %j", async (hostile) => {
      const by = fresh(hostile);
      await record(
        { by, target: hostile, from: hostile, to: hostile },
        { by, kind: "group", target: hostile },
      );
      await activity().record([anEntry({ roomId: hostile, by, target: roomId })]);
      expect(await activity().latest(roomId, "person", hostile)).toMatchObject({
        by,
        target: hostile,
        to: hostile,
      });
      expect((await activity().list(hostile, null, 1)).items).toMatchObject([{ target: roomId }]);
      expect(await activity().collaborators(by, 10)).toEqual({
        userIds: [roomId, hostile],
        groupIds: [hostile],
      });
      await activity().forget(hostile);
      expect((await activity().list(hostile, null, 1)).items).toEqual([]);
      expect((await activity().list(roomId, null, 9)).items).toHaveLength(2);
    });
  });

  describe("when a room is forgotten", () => {
    it("should have no activity of it any more, and all of the others", async () => {
      const by = fresh("olivier");
      await record({ by, target: "zoe" });
      await activity().record([anEntry({ roomId: fresh("room"), by, target: "kim" })]);
      await activity().forget(roomId);
      expect(await activity().list(roomId, null, 5)).toEqual({ items: [], nextCursor: null });
      expect(await activity().latest(roomId, "person", "zoe")).toBeNull();
      expect((await activity().collaborators(by, 5)).userIds).toEqual(["kim"]);
    });
  });
}

const kinds: ActivityKind[] = ["person", "group", "general", "settings", "invitation", "request"];

const newestFirst = Array.from({ length: 7 }, (_, index) => `person-${6 - index}`);
