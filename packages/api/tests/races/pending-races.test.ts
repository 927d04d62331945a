import { describe, expect, it } from "vitest";
import type { StoredActivity } from "../../src/index.ts";
import { changePeople } from "./change-people.ts";
import { inAnyOrder } from "./in-any-order.ts";
import { keepPending } from "./keep-pending.ts";
import { launchPlan } from "./launch-plan.ts";
import { type Race, scheduledServers } from "./scheduled-servers.ts";

const locked = scheduledServers({ shareLock: true });
const store = locked.store;
if (!store) throw new Error("Servers that share a lock share a store.");
const activityOf = async ({ roomId }: Race): Promise<StoredActivity[]> =>
  (await store.activity.list(roomId, null, 100)).items.toReversed();

describe.each([
  ["one server", 0],
  ["two servers that share a lock", 1],
] as const)("given %s and a store", (_, other) => {
  const accept = (race: Race, server: 0 | 1) => () =>
    race.at(server, "nova").acceptInvitation(race.roomId);
  const answer = (race: Race, server: 0 | 1, by: string, role: string | null) => () =>
    race.at(server, by).changeAccess(race.roomId, { requests: { noor: role } });

  it("should tell the second of two editors, who expected something else", async () => {
    await inAnyOrder(async (scheduler) => {
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
      expect(race.roleOf("lea")).toBe(outcomes[0] === "done" ? "viewer" : "editor");
    });
  });

  it("should make one member of two who take one invitation", async () => {
    await inAnyOrder(async (scheduler) => {
      const race = locked.begin(scheduler, launchPlan);
      await keepPending(store, race.roomId);
      const outcomes = await race.run([accept(race, 0), accept(race, other)]);
      expect([...outcomes].sort()).toEqual(["done", "invitation_used"]);
      expect(race.roleOf("nova")).toBe("editor");
      expect(await activityOf(race)).toMatchObject([{ by: "nova", from: null, to: "editor" }]);
    });
  });

  it("should let an invitation be taken or cancelled, not both", async () => {
    await inAnyOrder(async (scheduler) => {
      const race = locked.begin(scheduler, launchPlan);
      await keepPending(store, race.roomId);
      const cancel = () =>
        race.at(other, "zoe").changeAccess(race.roomId, { invitations: { [race.roomId]: null } });
      const outcomes = await race.run([accept(race, 0), cancel]);
      const isTaken = outcomes[0] === "done";
      expect(outcomes).toEqual(
        isTaken ? ["done", "invitation_used"] : ["invitation_not_found", "done"],
      );
      expect(race.roleOf("nova")).toBe(isTaken ? "editor" : null);
    });
  });

  it.each([
    ["approved and declined", "viewer", null],
    ["approved twice, with other roles", "viewer", "editor"],
    ["declined twice", null, null],
  ])("should answer a request once that is %s", async (_, first, second) => {
    await inAnyOrder(async (scheduler) => {
      const race = locked.begin(scheduler, launchPlan);
      await keepPending(store, race.roomId);
      const outcomes = await race.run([
        answer(race, 0, "zoe", first),
        answer(race, other, "olivier", second),
      ]);
      expect([...outcomes].sort()).toEqual(["already_answered", "done"]);
      expect(race.roleOf("noor")).toBe(outcomes[0] === "done" ? first : second);
      expect((await store.requests.find(race.roomId, "noor"))?.state).toBe("answered");
    });
  });

  it("should let nobody remove who was removed before", async () => {
    await inAnyOrder(async (scheduler) => {
      const race = locked.begin(scheduler, launchPlan);
      const [removed] = await race.run([
        changePeople(race, 0, "zoe", { lea: null }),
        changePeople(race, other, "olivier", { zoe: null }),
      ]);
      const order = (await activityOf(race)).map(({ target }) => target);
      expect(order).toEqual(removed === "done" ? ["lea", "zoe"] : ["zoe"]);
    });
  });
});
