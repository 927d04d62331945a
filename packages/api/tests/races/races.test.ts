import { scopes } from "@guestlist/testing/rooms";
import { describe, expect, it } from "vitest";
import { ownersIn } from "../model/reading.ts";
import { changePeople } from "./change-people.ts";
import { inAnyOrder } from "./in-any-order.ts";
import { launchPlan } from "./launch-plan.ts";
import { scheduledServers } from "./scheduled-servers.ts";

const before = { olivier: "owner", zoe: "owner", lea: "commenter" };
const ownedByTwo = { ...launchPlan, metadata: { owner: ["olivier", "zoe"] } };

const locked = scheduledServers({ shareLock: true });
const unlocked = scheduledServers({ shareLock: false });

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
    await inAnyOrder(async (scheduler) => {
      const race = servers.begin(scheduler, ownedByTwo);
      const outcomes = await race.run([
        changePeople(race, 0, "olivier", first),
        changePeople(race, other, "zoe", second),
      ]);
      expect(ownersIn(race.room())).toHaveLength(1);
      expect(outcomes).toContain("done");
      // Without a lock the list of owners is the last one's, who never saw the other's.
      if (servers === unlocked) return;
      expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(1);
      const [done, refused] = outcomes[0] === "done" ? [first, second] : [second, first];
      for (const [id, role] of Object.entries({ ...before, ...done })) {
        expect(race.roleOf(id), `${id}, not ${JSON.stringify(refused)}`).toBe(role);
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
    await inAnyOrder(async (scheduler) => {
      const race = servers.begin(scheduler, { usersAccesses, metadata: { owner: "olivier" } });
      const removals = pairs.map(([editor, viewer], n) =>
        changePeople(race, n % 2 === 0 ? 0 : other, editor, { [viewer]: null }),
      );
      expect(new Set(await race.run(removals))).toEqual(new Set(["done"]));
      const left = Object.keys(race.room().usersAccesses).sort();
      expect(left).toEqual(["olivier", ...pairs.map(([editor]) => editor)].sort());
    }, 8);
  });

  it("should let the last of two changes of one person stand, and show it to both", async () => {
    await inAnyOrder(async (scheduler) => {
      const race = servers.begin(scheduler, launchPlan);
      const outcomes = await race.run([
        changePeople(race, 0, "zoe", { lea: "viewer" }),
        changePeople(race, other, "kim", { lea: "editor" }),
      ]);
      expect(outcomes).toEqual(["done", "done"]);
      const role = race.roleOf("lea");
      expect(["viewer", "editor"]).toContain(role);
      for (const [server, by] of [[0, "zoe"] as const, [other, "kim"] as const]) {
        const { people } = await race.at(server, by).roomAccess(race.roomId);
        expect(people.find(({ user }) => user.id === "lea")?.role).toBe(role);
      }
    });
  });

  it("should do what a remover asked for wholly or not at all, who is removed meanwhile", async () => {
    await inAnyOrder(async (scheduler) => {
      const race = servers.begin(scheduler, launchPlan);
      const [removed, removal] = await race.run([
        changePeople(race, 0, "zoe", { lea: null, marc: "editor" }),
        changePeople(race, other, "olivier", { zoe: null }),
      ]);
      expect(removal).toBe("done");
      expect(race.roleOf("zoe")).toBeNull();
      const isDone = removed === "done";
      expect(isDone || removed === "no_access" || removed === "room_not_found").toBe(true);
      expect([race.roleOf("lea"), race.roleOf("marc")]).toEqual(
        isDone ? [null, "editor"] : ["commenter", "viewer"],
      );
    });
  });
});
