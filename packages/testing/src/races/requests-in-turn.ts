import type { Change } from "@guestlist/client";
import fc from "fast-check";
import { expect, it } from "vitest";
import { anyChange, sharedRole } from "../arbitrary/changes.ts";
import { invited, keepPending } from "./keep-pending.ts";
import { outcomesOf, type RaceBench, storeOf, withAny } from "./race-bench.ts";
import { stateOf } from "./race-room.ts";
import type { Race } from "./race-servers.ts";

type Doing =
  | { by: string; do: "change"; change: Change }
  | { by: string; do: "change invitation"; role: string | null }
  | { by: string; do: "invite"; userId: string; role: string }
  | { by: string; do: "ask"; role: string }
  | { by: string; do: "accept" };

const sharer = fc.constantFrom("olivier", "zoe", "kim");
const roleOrNone = fc.option(sharedRole, { freq: 2 });
const changeBy = (change: fc.Arbitrary<Change>) =>
  fc.record({ by: sharer, do: fc.constant("change" as const), change });

const doing: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 6, arbitrary: changeBy(anyChange) },
  { weight: 1, arbitrary: changeBy(roleOrNone.map((noor) => ({ requests: { noor } }))) },
  {
    weight: 1,
    arbitrary: fc.record({
      by: sharer,
      do: fc.constant("change invitation" as const),
      role: roleOrNone,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      by: sharer,
      do: fc.constant("invite" as const),
      userId: fc.constantFrom("noor", "lea", "zoe"),
      role: sharedRole,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ by: fc.constant("noor"), do: fc.constant("ask"), role: sharedRole }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ by: fc.constant(invited.userId), do: fc.constant("accept") }),
  },
);

function start(race: Race, server: 0 | 1, doing: Doing): () => Promise<unknown> {
  const { roomId } = race;
  const client = race.at(server, doing.by);
  switch (doing.do) {
    case "change":
      return () => client.changeAccess(roomId, doing.change);
    case "change invitation":
      return () => client.changeAccess(roomId, { invitations: { [roomId]: doing.role } });
    case "invite": {
      const { userId, role } = doing;
      return () => client.invite(roomId, { invitees: [{ userId }], role });
    }
    case "ask":
      return () => client.requestAccess(roomId, { role: doing.role });
    case "accept":
      return () => client.acceptInvitation(roomId);
    default:
      throw new TypeError(`There is no such thing to do: ${JSON.stringify(doing satisfies never)}`);
  }
}

/** Two requests at once, held to what they come to one after the other. */
export function requestsInTurn(bench: RaceBench): void {
  const { second: other } = bench;

  /** All that two requests came to. */
  const resultOf = async (race: Race, outcomes: readonly string[]): Promise<string> => {
    const invitation = await storeOf(bench).invitations.find(race.roomId);
    const request = await storeOf(bench).requests.find(race.roomId, "noor");
    const state = [...stateOf(await race.room())].sort();
    const waiting = [invitation?.role, invitation?.state, request?.role, request?.state];
    return JSON.stringify({ outcomes, state, waiting });
  };

  it("should make of any two requests at once what one after the other comes to", async () => {
    const drawn = fc.record({ room: bench.rooms, first: doing, second: doing });
    await withAny(bench, bench.pairs, drawn, async (order, { room, first, second }) => {
      const begin = async (inOrder: fc.Scheduler | null) => {
        const race = await bench.servers().begin(room, inOrder);
        await keepPending(storeOf(bench), race.roomId);
        return { race, requests: [start(race, 0, first), start(race, other, second)] };
      };
      const inTurn = async (isReversed: boolean) => {
        const { race, requests } = await begin(null);
        if (isReversed) requests.reverse();
        const outcomes = [];
        for (const request of requests) outcomes.push(...(await outcomesOf(race, [request])));
        return resultOf(race, isReversed ? outcomes.reverse() : outcomes);
      };
      const expected = [await inTurn(false), await inTurn(true)];
      const { race, requests } = await begin(order);
      const outcomes = await outcomesOf(race, requests);
      expect(expected).toContain(await resultOf(race, outcomes));
    });
  }, 120_000);
}
