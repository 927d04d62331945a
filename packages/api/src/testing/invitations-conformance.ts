import { beforeEach, describe, expect, it } from "vitest";
import type { Invitations, StoredInvitation } from "../invitations/index.ts";
import { anInvitation, fresh, hostileIds, moment } from "./store-samples.ts";

/** Invitations: kept whole, by room, by address and by token. */
export function itKeepsInvitations(invitations: () => Invitations): void {
  let roomId = "";
  beforeEach(() => {
    roomId = fresh("room");
  });
  const save = async (given: Partial<StoredInvitation> = {}) => {
    const invitation = anInvitation({ roomId, ...given });
    await invitations().save(invitation);
    return invitation;
  };
  const idsOf = (invitations: readonly StoredInvitation[]) => invitations.map(({ id }) => id);

  describe("when there is nothing", () => {
    it("should answer so", async () => {
      expect(await invitations().list(roomId)).toEqual([]);
      expect(await invitations().listFor(`${roomId}@acme.io`)).toEqual([]);
      expect(await invitations().find(roomId)).toBeNull();
      expect(await invitations().findByToken(roomId)).toBeNull();
    });
  });

  describe("when someone is invited", () => {
    it("should keep all of it, to the millisecond, wherever it is asked for", async () => {
      for (const milliseconds of [0, 1, 10, 100, 120, 123, 999]) {
        const saved = await save({
          roomId: fresh("room"),
          message: 'Hello,\n\tcome & see 👋 – it\'s "ready" \\ 100 %',
          invitedAt: new Date(moment(1).getTime() + milliseconds),
          expiresAt: new Date(moment(9).getTime() + milliseconds),
        });
        expect(await invitations().find(saved.id)).toEqual(saved);
        expect(await invitations().findByToken(saved.tokenHash)).toEqual(saved);
        expect(await invitations().list(saved.roomId)).toEqual([saved]);
        expect(await invitations().listFor(saved.email)).toEqual([saved]);
      }
    });

    it("should tell an empty message from none", async () => {
      const { id } = await save({ message: "" });
      expect((await invitations().find(id))?.message).toBe("");
      const silent = await save({ message: null });
      expect((await invitations().find(silent.id))?.message).toBeNull();
    });

    it("should replace the one with the same id", async () => {
      const saved = await save();
      await save();
      const changed: StoredInvitation = {
        ...saved,
        role: "owner",
        message: "Again",
        invitedBy: "zoe",
        invitedAt: moment(5),
        expiresAt: moment(6),
        tokenHash: fresh("hash"),
      };
      await invitations().save(changed);
      expect(await invitations().find(saved.id)).toEqual(changed);
      expect(await invitations().list(roomId)).toHaveLength(2);
      expect(await invitations().findByToken(saved.tokenHash)).toBeNull();
      expect(await invitations().findByToken(changed.tokenHash)).toEqual(changed);
    });

    it("should neither keep nor hand out what others can change", async () => {
      const saved = await save();
      const original = structuredClone(saved);
      saved.role = "owner";
      saved.invitedAt.setFullYear(1999);
      const answers = [
        await invitations().find(saved.id),
        await invitations().findByToken(saved.tokenHash),
        ...(await invitations().list(roomId)),
        ...(await invitations().listFor(saved.email)),
      ];
      for (const answer of answers) {
        expect(answer).toEqual(original);
        if (answer === null) continue;
        answer.role = "owner";
        answer.expiresAt.setFullYear(1999);
      }
      expect(await invitations().find(saved.id)).toEqual(original);
    });
  });

  describe("when there are several", () => {
    it("should list those of the room, oldest first, in the order they came where that is equal", async () => {
      await save({ roomId: fresh("room") });
      const late = await save({ invitedAt: moment(9) });
      const first = await save({ id: fresh("z"), invitedAt: moment(3) });
      const second = await save({ id: fresh("a"), invitedAt: moment(3) });
      const early = await save({ invitedAt: moment(1) });
      await invitations().save({ ...first, role: "viewer" });
      expect(idsOf(await invitations().list(roomId))).toEqual(idsOf([early, first, second, late]));
    });

    it("should list those for an address in every room, oldest first", async () => {
      const email = `${fresh("kim")}@acme.io`;
      const late = await save({ email, invitedAt: moment(9) });
      const early = await save({ email, roomId: fresh("room"), invitedAt: moment(1) });
      await save({ email: `x${email}` });
      expect(idsOf(await invitations().listFor(email))).toEqual(idsOf([early, late]));
    });

    it("should list expired ones, but only those that are pending", async () => {
      const expired = await save({ invitedAt: moment(0), expiresAt: moment(1) });
      for (const state of ["accepted", "cancelled"] as const) {
        const done = await save({ state });
        expect(await invitations().listFor(done.email)).toEqual([]);
        expect(await invitations().find(done.id)).toEqual(done);
        expect(await invitations().findByToken(done.tokenHash)).toEqual(done);
      }
      expect(await invitations().list(roomId)).toEqual([expired]);
    });

    it("should list one again that is pending again", async () => {
      const cancelled = await save({ state: "cancelled" });
      await invitations().save({ ...cancelled, state: "pending" });
      expect(idsOf(await invitations().list(roomId))).toEqual([cancelled.id]);
    });

    it("should refuse a second pending one for a room and address, and keep the first", async () => {
      const saved = await save();
      const { email } = saved;
      const cancelled = await save({ email, state: "cancelled" });
      await expect(save({ email })).rejects.toThrow();
      await expect(invitations().save({ ...cancelled, state: "pending" })).rejects.toThrow();
      expect(await invitations().list(roomId)).toEqual([saved]);
      expect(await invitations().find(cancelled.id)).toEqual(cancelled);
      await save({ email, roomId: fresh("room") });
      await invitations().save({ ...saved, state: "accepted" });
      await save({ email });
    });
  });

  describe("when ids are hostile", () => {
    it.each(hostileIds)("should keep them apart: %j", async (hostile) => {
      const email = `${fresh("o'hara")}@acme.io`;
      const saved = await save({
        id: fresh(hostile),
        roomId: hostile,
        email,
        invitedBy: hostile,
        tokenHash: fresh(hostile),
        role: hostile,
        message: hostile,
      });
      expect(await invitations().find(saved.id)).toEqual(saved);
      expect(await invitations().findByToken(saved.tokenHash)).toEqual(saved);
      expect(await invitations().listFor(email)).toEqual([saved]);
      expect((await invitations().list(hostile)).at(-1)).toEqual(saved);
      await invitations().forget(hostile);
      expect(await invitations().list(hostile)).toEqual([]);
    });
  });

  describe("when a room is forgotten", () => {
    it("should have no invitations to it any more, and all of the others", async () => {
      const gone = [await save(), await save({ state: "accepted" })];
      const kept = await save({ roomId: fresh("room") });
      await invitations().forget(roomId);
      await invitations().forget(fresh("unknown"));
      expect(await invitations().list(roomId)).toEqual([]);
      for (const { id, tokenHash, email } of gone) {
        expect(await invitations().find(id)).toBeNull();
        expect(await invitations().findByToken(tokenHash)).toBeNull();
        expect(await invitations().listFor(email)).toEqual([]);
      }
      expect(await invitations().find(kept.id)).toEqual(kept);
    });
  });
}
