import { beforeEach, describe, expect, it } from "vitest";
import type { Requests, StoredRequest } from "../requests/index.ts";
import { aRequest, fresh, hostileIds, moment } from "./store-samples.ts";

/** Requests for access: one per person and room. */
export function itKeepsRequests(requests: () => Requests): void {
  let roomId = "";
  beforeEach(() => {
    roomId = fresh("room");
  });
  const save = async (given: Partial<StoredRequest> = {}) => {
    const request = aRequest({ roomId, ...given });
    await requests().save(request);
    return request;
  };

  describe("when nobody asks", () => {
    it("should answer so", async () => {
      expect(await requests().list(roomId)).toEqual([]);
      expect(await requests().find(roomId, "kim")).toBeNull();
    });
  });

  describe("when someone asks", () => {
    it("should keep all of it, to the millisecond", async () => {
      for (const milliseconds of [0, 1, 10, 100, 120, 123, 999]) {
        const saved = await save({
          roomId: fresh("room"),
          message: 'Please,\nI\'m on the "team" 🙏',
          requestedAt: new Date(moment(1).getTime() + milliseconds),
        });
        expect(await requests().find(saved.roomId, saved.userId)).toEqual(saved);
        expect(await requests().list(saved.roomId)).toEqual([saved]);
      }
    });

    it("should have one per person and room, the latest", async () => {
      const saved = await save();
      const elsewhere = await save({ roomId: fresh("room"), userId: saved.userId });
      const changed: StoredRequest = {
        ...saved,
        role: "editor",
        message: "More, please",
        requestedAt: moment(7),
      };
      await requests().save(changed);
      expect(await requests().find(roomId, saved.userId)).toEqual(changed);
      expect(await requests().list(roomId)).toEqual([changed]);
      expect(await requests().find(elsewhere.roomId, saved.userId)).toEqual(elsewhere);
    });

    it("should list those that are pending, oldest first, in the order they came where that is equal", async () => {
      const late = await save({ requestedAt: moment(9) });
      const first = await save({ userId: fresh("z"), requestedAt: moment(3) });
      const second = await save({ userId: fresh("a"), requestedAt: moment(3) });
      const early = await save({ requestedAt: moment(1) });
      const answered = await save({ state: "answered" });
      await save({ roomId: fresh("room") });
      expect(await requests().list(roomId)).toEqual([early, first, second, late]);
      expect(await requests().find(roomId, answered.userId)).toEqual(answered);
    });

    it("should list one again that is pending again", async () => {
      const answered = await save({ state: "answered" });
      await requests().save({ ...answered, state: "pending" });
      expect(await requests().list(roomId)).toEqual([{ ...answered, state: "pending" }]);
    });

    it("should neither keep nor hand out what others can change", async () => {
      const saved = await save();
      const original = structuredClone(saved);
      saved.role = "owner";
      saved.requestedAt.setFullYear(1999);
      for (const answer of [
        await requests().find(roomId, saved.userId),
        ...(await requests().list(roomId)),
      ]) {
        expect(answer).toEqual(original);
        if (answer === null) continue;
        answer.role = "owner";
        answer.requestedAt.setFullYear(1999);
      }
      expect(await requests().find(roomId, saved.userId)).toEqual(original);
    });

    it.each(hostileIds)("should keep hostile ids apart: %j", async (hostile) => {
      const inRoom = await save({ roomId: hostile, userId: roomId });
      const ofPerson = await save({ userId: hostile, role: hostile, message: hostile });
      expect(await requests().find(hostile, roomId)).toEqual(inRoom);
      expect(await requests().list(hostile)).toContainEqual(inRoom);
      expect(await requests().find(roomId, hostile)).toEqual(ofPerson);
      await requests().forget(hostile);
      expect(await requests().find(hostile, roomId)).toBeNull();
      expect(await requests().list(roomId)).toEqual([ofPerson]);
    });

    it("should not mix up ids that make the same text together", async () => {
      const one = await save({ roomId: `${roomId}-a`, userId: "b" });
      const other = await save({ roomId: `${roomId}`, userId: "a-b" });
      expect(await requests().find(one.roomId, "b")).toEqual(one);
      expect(await requests().find(other.roomId, "a-b")).toEqual(other);
      expect(await requests().find(one.roomId, "a-b")).toBeNull();
    });
  });

  describe("when a room is forgotten", () => {
    it("should have no requests of it any more, and all of the others", async () => {
      const gone = await save();
      const kept = await save({ roomId: fresh("room") });
      await requests().forget(roomId);
      await requests().forget(fresh("unknown"));
      expect(await requests().list(roomId)).toEqual([]);
      expect(await requests().find(roomId, gone.userId)).toBeNull();
      expect(await requests().find(kept.roomId, kept.userId)).toEqual(kept);
    });
  });
}
