import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scopes } from "../../test/rooms.ts";
import { ownersIn } from "../model/reading.ts";
import { stateOf } from "../model/state-of.ts";
import type { StoredActivity } from "../ports/store.ts";
import { type Race, scheduledServers } from "./scheduled-servers.ts";

const launchPlan = {
  usersAccesses: {
    olivier: scopes.owner,
    zoe: scopes.editor,
    kim: scopes.editor,
    lea: scopes.commenter,
    marc: scopes.viewer,
  },
  metadata: { owner: "olivier", name: "Launch plan" },
};
const before = { olivier: "owner", zoe: "owner", lea: "commenter" };
const ownedByTwo = { ...launchPlan, metadata: { owner: ["olivier", "zoe"] } };

const roleOf = (race: Race, userId: string) => stateOf(race.room()).get(`person ${userId}`) ?? null;
const change = (race: Race, server: 0 | 1, by: string, people: Record<string, string | null>) => {
  return () => race.at(server, by).changeAccess(race.roomId, { people });
};
/** In every order in which two or more requests can meet. */
const always = (property: (scheduler: fc.Scheduler) => Promise<void>, numRuns = 30) =>
  fc.assert(fc.asyncProperty(fc.scheduler(), property), { numRuns });

const locked = scheduledServers({ shareLock: true });
const unlocked = scheduledServers({ shareLock: false });
const store = locked.store;
if (!store) throw new Error("Servers that share a lock share a store.");
const activityOf = async ({ roomId }: Race): Promise<StoredActivity[]> =>
  (await store.activity(roomId, null, 100)).items.toReversed();

const stepsDown = [
  ["both leave", { olivier: null }, { zoe: null }],
  ["both step down", { olivier: "editor" }, { zoe: "viewer" }],
  ["each puts the other down", { zoe: "editor" }, { olivier: "editor" }],
  ["each puts the other out", { zoe: null }, { olivier: null }],
  ["one leaves while the other is put down", { olivier: null, lea: "viewer" }, { zoe: "editor" }],
] as const;

describe.each([
  ["one server", locked, 0],
  ["two servers that share a lock", locked, 1],
  ["two servers that share none", unlocked, 1],
] as const)("given %s", (_, servers, other) => {
  it.each(stepsDown)("should keep one of the two owners when %s", async (_, first, second) => {
    await always(async (scheduler) => {
      const race = servers.begin(scheduler, ownedByTwo);
      const outcomes = await race.run([
        change(race, 0, "olivier", first),
        change(race, other, "zoe", second),
      ]);
      expect(ownersIn(race.room())).toHaveLength(1);
      expect(outcomes).toContain("done");
      // Without a lock the list of owners is the last one's, who never saw the other's.
      if (servers === unlocked) return;
      expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(1);
      const [done, refused] = outcomes[0] === "done" ? [first, second] : [second, first];
      for (const [id, role] of Object.entries({ ...before, ...done })) {
        expect(roleOf(race, id), `${id}, not ${JSON.stringify(refused)}`).toBe(role);
      }
    });
  });

  it("should lose nothing when ten people change ten others", async () => {
    const pairs = Array.from({ length: 10 }, (_, n) => [`editor-${n}`, `viewer-${n}`] as const);
    const usersAccesses = Object.fromEntries([
      ["olivier", scopes.owner],
      ...pairs.flatMap(([editor, viewer]) => [
        [editor, scopes.editor],
        [viewer, scopes.viewer],
      ]),
    ]);
    await always(async (scheduler) => {
      const race = servers.begin(scheduler, { usersAccesses, metadata: { owner: "olivier" } });
      const removals = pairs.map(([editor, viewer], n) =>
        change(race, n % 2 === 0 ? 0 : other, editor, { [viewer]: null }),
      );
      expect(new Set(await race.run(removals))).toEqual(new Set(["done"]));
      const left = Object.keys(race.room().usersAccesses).sort();
      expect(left).toEqual(["olivier", ...pairs.map(([editor]) => editor)].sort());
    }, 8);
  });

  it("should let the last of two changes of one person stand, and show it to both", async () => {
    await always(async (scheduler) => {
      const race = servers.begin(scheduler, launchPlan);
      const outcomes = await race.run([
        change(race, 0, "zoe", { lea: "viewer" }),
        change(race, other, "kim", { lea: "editor" }),
      ]);
      expect(outcomes).toEqual(["done", "done"]);
      const role = roleOf(race, "lea");
      expect(["viewer", "editor"]).toContain(role);
      for (const [server, by] of [[0, "zoe"] as const, [other, "kim"] as const]) {
        const { people } = await race.at(server, by).roomAccess(race.roomId);
        expect(people.find(({ user }) => user.id === "lea")?.role).toBe(role);
      }
    });
  });

  it("should do what a remover asked for wholly or not at all, who is removed meanwhile", async () => {
    await always(async (scheduler) => {
      const race = servers.begin(scheduler, launchPlan);
      const [removed, removal] = await race.run([
        change(race, 0, "zoe", { lea: null, marc: "editor" }),
        change(race, other, "olivier", { zoe: null }),
      ]);
      expect(removal).toBe("done");
      expect(roleOf(race, "zoe")).toBeNull();
      const isDone = removed === "done";
      expect(isDone || removed === "no_access" || removed === "room_not_found").toBe(true);
      expect([roleOf(race, "lea"), roleOf(race, "marc")]).toEqual(
        isDone ? [null, "editor"] : ["commenter", "viewer"],
      );
    });
  });
});

describe.each([
  ["one server", 0],
  ["two servers that share a lock", 1],
] as const)("given %s and a store", (_, other) => {
  const token = "a link";

  async function withPending(race: Race) {
    const dates = { invitedAt: new Date(), expiresAt: new Date(Date.now() + 600_000) };
    await store?.saveInvitation({
      ...{ id: race.roomId, roomId: race.roomId, email: "nova@elsewhere.org", role: "editor" },
      ...{ message: null, invitedBy: "olivier", state: "pending", ...dates },
      tokenHash: createHash("sha256").update(`${token} ${race.roomId}`).digest("hex"),
    });
    await store?.saveRequest({
      ...{ roomId: race.roomId, userId: "noor", role: "editor", message: null, state: "pending" },
      requestedAt: new Date(),
    });
  }
  const accept = (race: Race, server: 0 | 1) => () =>
    race.at(server, "nova").acceptInvitation(`${token} ${race.roomId}`);
  const answer = (race: Race, server: 0 | 1, by: string, role: string | null) => () =>
    race.at(server, by).changeAccess(race.roomId, { requests: { noor: role } });

  it("should tell the second of two editors, who expected something else", async () => {
    await always(async (scheduler) => {
      const race = locked.begin(scheduler, launchPlan);
      const expecting = (server: 0 | 1, by: string, role: string) => () =>
        race.at(server, by).changeAccess(race.roomId, {
          people: { lea: role },
          expect: { people: { lea: "commenter" } },
        });
      const outcomes = await race.run([
        expecting(0, "zoe", "viewer"),
        expecting(other, "kim", "editor"),
      ]);
      expect([...outcomes].sort()).toEqual(["conflict", "done"]);
      expect(roleOf(race, "lea")).toBe(outcomes[0] === "done" ? "viewer" : "editor");
    });
  });

  it("should make one member of two who take one invitation", async () => {
    await always(async (scheduler) => {
      const race = locked.begin(scheduler, launchPlan);
      await withPending(race);
      const outcomes = await race.run([accept(race, 0), accept(race, other)]);
      expect([...outcomes].sort()).toEqual(["done", "invitation_used"]);
      expect(roleOf(race, "nova")).toBe("editor");
      expect(await activityOf(race)).toMatchObject([{ by: "nova", from: null, to: "editor" }]);
    });
  });

  it("should let an invitation be taken or cancelled, not both", async () => {
    await always(async (scheduler) => {
      const race = locked.begin(scheduler, launchPlan);
      await withPending(race);
      const cancel = () =>
        race.at(other, "zoe").changeAccess(race.roomId, { invitations: { [race.roomId]: null } });
      const outcomes = await race.run([accept(race, 0), cancel]);
      const isTaken = outcomes[0] === "done";
      expect(outcomes).toEqual(
        isTaken ? ["done", "invitation_used"] : ["invitation_not_found", "done"],
      );
      expect(roleOf(race, "nova")).toBe(isTaken ? "editor" : null);
    });
  });

  it.each([
    ["approved and declined", "viewer", null],
    ["approved twice, with other roles", "viewer", "editor"],
    ["declined twice", null, null],
  ])("should answer a request once that is %s", async (_, first, second) => {
    await always(async (scheduler) => {
      const race = locked.begin(scheduler, launchPlan);
      await withPending(race);
      const outcomes = await race.run([
        answer(race, 0, "zoe", first),
        answer(race, other, "olivier", second),
      ]);
      expect([...outcomes].sort()).toEqual(["already_answered", "done"]);
      expect(roleOf(race, "noor")).toBe(outcomes[0] === "done" ? first : second);
      expect((await store.request(race.roomId, "noor"))?.state).toBe("answered");
    });
  });

  it("should let nobody remove who was removed before", async () => {
    await always(async (scheduler) => {
      const race = locked.begin(scheduler, launchPlan);
      const [removed] = await race.run([
        change(race, 0, "zoe", { lea: null }),
        change(race, other, "olivier", { zoe: null }),
      ]);
      const order = (await activityOf(race)).map(({ target }) => target);
      expect(order).toEqual(removed === "done" ? ["lea", "zoe"] : ["zoe"]);
    });
  });
});
