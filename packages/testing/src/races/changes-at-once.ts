import { ownersOf } from "@guestlist/access";
import { describe, expect, it } from "vitest";
import { scopes } from "../role-scopes.ts";
import { changing, inAnyOrder, outcomesOf, type RaceBench, roleOf } from "./race-bench.ts";
import { raceRoom } from "./race-room.ts";

const before = { olivier: "owner", zoe: "owner", lea: "commenter" };

const stepsDown = [
  ["both leave", { olivier: null }, { zoe: null }],
  ["both step down", { olivier: "editor" }, { zoe: "viewer" }],
  ["each puts the other down", { zoe: "editor" }, { olivier: "editor" }],
  ["each puts the other out", { zoe: null }, { olivier: null }],
  ["one leaves while the other is put down", { olivier: null, lea: "viewer" }, { zoe: "editor" }],
] as const;

const pairs = Array.from({ length: 10 }, (_, n) => [`editor-${n}`, `viewer-${n}`] as const);
const crowd = {
  usersAccesses: Object.fromEntries([
    ["olivier", scopes.owner],
    ...pairs.flatMap(([editor, viewer]) => [
      [editor, scopes.editor],
      [viewer, scopes.viewer],
    ]),
  ]),
  metadata: { owner: "olivier" },
};

/** People who change each other's roles. */
export function changesAtOnce(bench: RaceBench): void {
  const { second: other, isShared, orders } = bench;

  describe("when several people change roles at once", () => {
    it.each(stepsDown)("should keep one of the two owners when %s", async (_, first, second) => {
      await inAnyOrder(bench, raceRoom(["olivier", "zoe"]), async (race) => {
        const outcomes = await outcomesOf(race, [
          changing(race, 0, "olivier", { people: first }),
          changing(race, other, "zoe", { people: second }),
        ]);
        expect(ownersOf(await race.room())).toHaveLength(1);
        expect(outcomes).toContain("done");
        // Without a lock the list of owners is the last one's, who never saw the other's.
        if (!isShared) return;
        expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(1);
        const [done, refused] = outcomes[0] === "done" ? [first, second] : [second, first];
        for (const [id, role] of Object.entries({ ...before, ...done })) {
          expect(await roleOf(race, id), `${id}, not ${JSON.stringify(refused)}`).toBe(role);
        }
      });
    });

    it("should lose nothing when ten people change ten others", async () => {
      await inAnyOrder({ ...bench, orders: Math.min(orders, 8) }, crowd, async (race) => {
        const removals = pairs.map(([editor, viewer], n) =>
          changing(race, n % 2 === 0 ? 0 : other, editor, { people: { [viewer]: null } }),
        );
        expect(new Set(await outcomesOf(race, removals))).toEqual(new Set(["done"]));
        const left = Object.keys((await race.room()).usersAccesses).sort();
        expect(left).toEqual(["olivier", ...pairs.map(([editor]) => editor)].sort());
      });
    });

    it("should let the last of two changes of one person stand, and show it to both", async () => {
      await inAnyOrder(bench, raceRoom(["olivier"]), async (race) => {
        const outcomes = await outcomesOf(race, [
          changing(race, 0, "zoe", { people: { lea: "viewer" } }),
          changing(race, other, "kim", { people: { lea: "editor" } }),
        ]);
        expect(outcomes).toEqual(["done", "done"]);
        const role = await roleOf(race, "lea");
        expect(["viewer", "editor"]).toContain(role);
        for (const [server, by] of [[0, "zoe"] as const, [other, "kim"] as const]) {
          const { people } = await race.at(server, by).roomAccess(race.roomId);
          expect(people.find(({ user }) => user.id === "lea")?.role).toBe(role);
        }
      });
    });

    it("should do what a remover asked for wholly or not at all, who is removed meanwhile", async () => {
      await inAnyOrder(bench, raceRoom(["olivier"]), async (race) => {
        const [removed, removal] = await outcomesOf(race, [
          changing(race, 0, "zoe", { people: { lea: null, marc: "editor" } }),
          changing(race, other, "olivier", { people: { zoe: null } }),
        ]);
        expect(removal).toBe("done");
        expect(await roleOf(race, "zoe")).toBeNull();
        expect([await roleOf(race, "lea"), await roleOf(race, "marc")]).toEqual(
          removed === "done" ? [null, "editor"] : ["commenter", "viewer"],
        );
      });
    });
  });
}
