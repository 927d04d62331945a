import type { Change } from "@guestlist/client";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyChange } from "../model/any-plan.ts";
import { anyRoom } from "../model/any-room.ts";
import { stateOf } from "../model/state-of.ts";
import { keepPending } from "./keep-pending.ts";
import { type Race, scheduledServers } from "./scheduled-servers.ts";

type Doing =
  | { by: string; do: "change"; change: Change }
  | { by: string; do: "invite"; userId: string; role: string }
  | { by: string; do: "ask"; role: string }
  | { by: string; do: "accept" };

const shared = fc.constantFrom("viewer", "commenter", "editor");
const sharer = fc.constantFrom("olivier", "zoe", "kim");
const doing: fc.Arbitrary<Doing> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ by: sharer, do: fc.constant("change" as const), change: anyChange }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      by: sharer,
      do: fc.constant("change" as const),
      change: fc
        .option(shared, { freq: 2 })
        .chain((role) =>
          fc.constantFrom<Change>({ requests: { noor: role } }, { invitations: { nova: role } }),
        ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      by: sharer,
      do: fc.constant("invite" as const),
      userId: fc.constantFrom("noor", "lea", "zoe"),
      role: shared,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ by: fc.constant("noor"), do: fc.constant("ask"), role: shared }),
  },
  { weight: 1, arbitrary: fc.record({ by: fc.constant("nova"), do: fc.constant("accept") }) },
);

const servers = scheduledServers({ shareLock: true });
const { store } = servers;
if (!store) throw new Error("Servers that share a lock share a store.");

function start(race: Race, server: 0 | 1, doing: Doing): () => Promise<unknown> {
  const { roomId } = race;
  const client = race.at(server, doing.by);
  switch (doing.do) {
    case "change": {
      const { invitations, ...change } = doing.change;
      const [role] = Object.values(invitations ?? {});
      const named = role === undefined ? {} : { invitations: { [roomId]: role } };
      return () => client.changeAccess(roomId, { ...change, ...named });
    }
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

/** All that two requests came to. */
const resultOf = async (race: Race, outcomes: readonly string[]): Promise<string> => {
  const invitation = await store.invitations.find(race.roomId);
  const request = await store.requests.find(race.roomId, "noor");
  const state = [...stateOf(race.room())].sort();
  const waiting = [invitation?.role, invitation?.state, request?.role, request?.state];
  return JSON.stringify({ outcomes, state, waiting });
};

describe("given two servers that share a lock", () => {
  it("should make of any two requests at once what one after the other comes to", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        anyRoom,
        doing,
        doing,
        async (scheduler, room, first, second) => {
          const inTurn = async (isReversed: boolean) => {
            const race = servers.begin(null, room);
            await keepPending(store, race.roomId);
            const requests = [start(race, 0, first), start(race, 1, second)];
            if (isReversed) requests.reverse();
            const outcomes = [];
            for (const request of requests) outcomes.push(...(await race.run([request])));
            return resultOf(race, isReversed ? outcomes.reverse() : outcomes);
          };
          const expected = [await inTurn(false), await inTurn(true)];
          const race = servers.begin(scheduler, room);
          await keepPending(store, race.roomId);
          const outcomes = await race.run([start(race, 0, first), start(race, 1, second)]);
          expect(expected).toContain(await resultOf(race, outcomes));
        },
      ),
      { numRuns: 150, unbiased: true },
    );
  });
});
