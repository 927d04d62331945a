import type { StoredActivity } from "@guestlist/api";
import { describe, expect, it } from "vitest";
import { invited, keepPending } from "./keep-pending.ts";
import { changing, inAnyOrder, outcomesOf, type RaceBench, roleOf, storeOf } from "./race-bench.ts";
import { raceRoom } from "./race-room.ts";
import type { Race } from "./race-servers.ts";

/** People who answer what waits in a room, and whoever waits. */
export function pendingAtOnce(bench: RaceBench): void {
  const { second: other } = bench;
  const room = raceRoom(["olivier"]);
  const activityOf = async ({ roomId }: Race): Promise<StoredActivity[]> =>
    (await storeOf(bench).activity.list(roomId, null, 100)).items.toReversed();
  const accept = (race: Race, server: 0 | 1) => () =>
    race.at(server, invited.userId).acceptInvitation(race.roomId);

  describe("when something waits in the room", () => {
    it("should tell the second of two editors, who expected something else", async () => {
      await inAnyOrder(bench, room, async (race) => {
        const expecting = (server: 0 | 1, by: string, role: string) =>
          changing(race, server, by, {
            people: { lea: role },
            expect: { people: { lea: "commenter" } },
          });
        const outcomes = await outcomesOf(race, [
          expecting(0, "zoe", "viewer"),
          expecting(other, "kim", "editor"),
        ]);
        expect([...outcomes].sort()).toEqual(["conflict", "done"]);
        expect(await roleOf(race, "lea")).toBe(outcomes[0] === "done" ? "viewer" : "editor");
      });
    });

    it("should make one member of two who take one invitation", async () => {
      await inAnyOrder(bench, room, async (race) => {
        await keepPending(storeOf(bench), race.roomId);
        const outcomes = await outcomesOf(race, [accept(race, 0), accept(race, other)]);
        expect([...outcomes].sort()).toEqual(["done", "invitation_used"]);
        expect(await roleOf(race, invited.userId)).toBe(invited.role);
        expect(await activityOf(race)).toMatchObject([
          { by: invited.userId, from: null, to: invited.role },
        ]);
      });
    });

    it("should let an invitation be taken or cancelled, not both", async () => {
      await inAnyOrder(bench, room, async (race) => {
        await keepPending(storeOf(bench), race.roomId);
        const outcomes = await outcomesOf(race, [
          accept(race, 0),
          changing(race, other, "zoe", { invitations: { [race.roomId]: null } }),
        ]);
        const isTaken = outcomes[0] === "done";
        expect(outcomes).toEqual(
          isTaken ? ["done", "invitation_used"] : ["invitation_not_found", "done"],
        );
        expect(await roleOf(race, invited.userId)).toBe(isTaken ? invited.role : null);
      });
    });

    it.each([
      ["approved and declined", "viewer", null],
      ["approved twice, with other roles", "viewer", "editor"],
      ["declined twice", null, null],
    ])("should answer a request once that is %s", async (_, first, second) => {
      await inAnyOrder(bench, room, async (race) => {
        await keepPending(storeOf(bench), race.roomId);
        const outcomes = await outcomesOf(race, [
          changing(race, 0, "zoe", { requests: { noor: first } }),
          changing(race, other, "olivier", { requests: { noor: second } }),
        ]);
        expect([...outcomes].sort()).toEqual(["already_answered", "done"]);
        expect(await roleOf(race, "noor")).toBe(outcomes[0] === "done" ? first : second);
        expect((await storeOf(bench).requests.find(race.roomId, "noor"))?.state).toBe("answered");
      });
    });

    it("should let nobody remove who was removed before", async () => {
      await inAnyOrder(bench, room, async (race) => {
        const [removed] = await outcomesOf(race, [
          changing(race, 0, "zoe", { people: { lea: null } }),
          changing(race, other, "olivier", { people: { zoe: null } }),
        ]);
        const order = (await activityOf(race)).map(({ target }) => target);
        expect(order).toEqual(removed === "done" ? ["lea", "zoe"] : ["zoe"]);
      });
    });
  });
}
