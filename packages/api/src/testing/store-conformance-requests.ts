import { beforeEach, describe, expect, it } from "vitest";
import type { Store, StoredRequest } from "../store/store.ts";
import { aRequest, fresh, hostileIds, moment } from "./store-samples.ts";

/** Requests for access: one per person and room. */
export function itKeepsRequests(store: () => Store): void {
  let roomId = "";
  beforeEach(() => {
    roomId = fresh("room");
  });
  const save = async (given: Partial<StoredRequest> = {}) => {
    const request = aRequest({ roomId, ...given });
    await store().saveRequest(request);
    return request;
  };

  describe("when nobody asks", () => {
    it("should answer so", async () => {
      expect(await store().requests(roomId)).toEqual([]);
      expect(await store().request(roomId, "kim")).toBeNull();
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
        expect(await store().request(saved.roomId, saved.userId)).toEqual(saved);
        expect(await store().requests(saved.roomId)).toEqual([saved]);
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
      await store().saveRequest(changed);
      expect(await store().request(roomId, saved.userId)).toEqual(changed);
      expect(await store().requests(roomId)).toEqual([changed]);
      expect(await store().request(elsewhere.roomId, saved.userId)).toEqual(elsewhere);
    });

    it("should list those that are pending, oldest first, in the order they came where that is equal", async () => {
      const late = await save({ requestedAt: moment(9) });
      const first = await save({ userId: fresh("z"), requestedAt: moment(3) });
      const second = await save({ userId: fresh("a"), requestedAt: moment(3) });
      const early = await save({ requestedAt: moment(1) });
      const answered = await save({ state: "answered" });
      await save({ roomId: fresh("room") });
      expect(await store().requests(roomId)).toEqual([early, first, second, late]);
      expect(await store().request(roomId, answered.userId)).toEqual(answered);
    });

    it("should list one again that is pending again", async () => {
      const answered = await save({ state: "answered" });
      await store().saveRequest({ ...answered, state: "pending" });
      expect(await store().requests(roomId)).toEqual([{ ...answered, state: "pending" }]);
    });

    it("should neither keep nor hand out what others can change", async () => {
      const saved = await save();
      const original = structuredClone(saved);
      saved.role = "owner";
      saved.requestedAt.setFullYear(1999);
      for (const answer of [
        await store().request(roomId, saved.userId),
        ...(await store().requests(roomId)),
      ]) {
        expect(answer).toEqual(original);
        if (answer === null) continue;
        answer.role = "owner";
        answer.requestedAt.setFullYear(1999);
      }
      expect(await store().request(roomId, saved.userId)).toEqual(original);
    });

    it.each(hostileIds)("should keep hostile ids apart: %j", async (hostile) => {
      const inRoom = await save({ roomId: hostile, userId: roomId });
      const ofPerson = await save({ userId: hostile, role: hostile, message: hostile });
      expect(await store().request(hostile, roomId)).toEqual(inRoom);
      expect(await store().requests(hostile)).toContainEqual(inRoom);
      expect(await store().request(roomId, hostile)).toEqual(ofPerson);
      await store().forget(hostile);
      expect(await store().request(hostile, roomId)).toBeNull();
      expect(await store().requests(roomId)).toEqual([ofPerson]);
    });

    it("should not mix up ids that make the same text together", async () => {
      const one = await save({ roomId: `${roomId}-a`, userId: "b" });
      const other = await save({ roomId: `${roomId}`, userId: "a-b" });
      expect(await store().request(one.roomId, "b")).toEqual(one);
      expect(await store().request(other.roomId, "a-b")).toEqual(other);
      expect(await store().request(one.roomId, "a-b")).toBeNull();
    });
  });
}
