import { ownersOf } from "@guestlist/access";
import { describe, expect, it } from "vitest";
import { accountFor } from "./account-for.ts";
import { act } from "./act.ts";
import { invited, keepPending } from "./keep-pending.ts";
import { type RaceBench, storeOf, withAny } from "./race-bench.ts";
import { ownersPlan, type RacePlan, racePlan } from "./race-plan.ts";
import { raceRoom, stateOf } from "./race-room.ts";
import type { Race } from "./race-servers.ts";

const longest = 120_000;

/** Two people who do several things each, drawn by chance. */
export function plansAtOnce(bench: RaceBench): void {
  describe("when two people change a room at once", () => {
    it(
      "should lose no change, keep an owner, and tell both the same",
      async () => {
        await withAny(bench, bench.plans, racePlan, async (order, plan) => {
          const initial = raceRoom(plan.owners);
          const race = await bench.servers().begin(initial, order);
          await keepPending(storeOf(bench), race.roomId);
          const { answered, after } = await play(bench, race, plan);

          const { items } = await storeOf(bench).activity.list(race.roomId, null, 100);
          const pending = `invitation ${invited.email}`;
          const before = new Map([...stateOf(initial), [pending, invited.role]]);
          const replayed = new Map(accountFor(before, items.toReversed(), answered));

          const invitation = await storeOf(bench).invitations.find(race.roomId);
          expect(replayed.get(pending) ?? null).toBe(
            invitation?.state === "cancelled" ? null : invitation?.role,
          );
          replayed.delete(pending);
          expect(replayed).toEqual(stateOf(after));

          const owner = ownersOf(after)[0] ?? "";
          const [one, other] = [
            await race.at(0, owner).roomAccess(race.roomId),
            await race.at(bench.second, owner).roomAccess(race.roomId),
          ];
          expect(one).toEqual(other);
          expect(peopleOf(one.people)).toEqual(peopleIn(stateOf(after)));
        });
      },
      longest,
    );
  });
}

/** The two owners of a room, where nothing keeps one server from writing over the other. */
export function ownersAtOnce(bench: RaceBench): void {
  describe("when the two owners of a room step down at once, or put each other down", () => {
    it(
      "should keep an owner all the same",
      async () => {
        await withAny(bench, bench.plans, ownersPlan, async (order, plan) => {
          const race = await bench.servers().begin(raceRoom(plan.owners), order);
          await play(bench, race, plan);
        });
      },
      longest,
    );
  });
}

/** Lets the two of a plan at it; the room keeps an owner, and nothing fails for having met. */
async function play({ second }: RaceBench, race: Race, { people }: RacePlan) {
  const outcomes = await race.run(
    people.map((actor, index) => {
      const client = race.at(index === 0 ? 0 : second, actor.userId);
      return () => act(client, race.roomId, actor);
    }),
  );
  const answered = new Map(people.map(({ userId }, index) => [userId, outcomes[index] ?? []]));
  const after = await race.room();
  expect(ownersOf(after).length, "owners").toBeGreaterThan(0);
  for (const { refusal } of outcomes.flat()) {
    expect(failures, String(refusal)).not.toContain(refusal);
  }
  return { answered, after };
}

/** What must not come of two people changing at once. */
const failures = [
  ...["internal", "unknown_outcome", "bad_upstream", "upstream_unavailable", "upstream_timeout"],
  ...["upstream_misconfigured", "upstream_refused", "rate_limited", "offline", "unexpected_answer"],
];

function peopleOf(rows: readonly { user: { id: string }; role: string }[]) {
  return new Map(rows.map(({ user, role }) => [`person ${user.id}`, role]));
}

function peopleIn(state: ReadonlyMap<string, string>) {
  return new Map([...state].filter(([key]) => key.startsWith("person ")));
}
