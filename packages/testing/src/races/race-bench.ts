import type { Store } from "@guestlist/api";
import type { Change } from "@guestlist/client";
import { ShareError } from "@guestlist/client";
import fc from "fast-check";
import type { NewRoom } from "../arbitrary/any-room.ts";
import { stateOf } from "./race-room.ts";
import type { Race, RaceServers } from "./race-servers.ts";

export interface RaceOptions {
  start(): Promise<RaceServers>;
  /** Whether the servers share a store, and so a lock. */
  isShared: boolean;
  /** At which of them the second of two people is. @default 1 */
  second?: 0 | 1;
  /** In how many orders of its calls each case is tried. */
  orders: number;
  /** How many plans of two people are drawn. */
  plans: number;
  /** How many pairs of requests are drawn; without a store there is no telling what they come to. */
  pairs: number;
  /** The rooms that pairs of requests are about. @default any, whatever other code may have left */
  rooms?: fc.Arbitrary<NewRoom>;
  /** How many of those go on at the same time. @default 1 */
  atOnce?: number;
}

/** What the cases are tried on. */
export interface RaceBench extends Required<Omit<RaceOptions, "start">> {
  servers(): RaceServers;
}

/** What fails names its seed, with which it begins again. */
const seed = Number(process.env.RACE_SEED ?? Date.now() % 2 ** 31);

export function storeOf(bench: RaceBench): Store {
  const { store } = bench.servers();
  if (store === null) throw new Error("These servers share no store.");
  return store;
}

/** Tries what is said of a race in as many orders of its calls. */
export function inAnyOrder(
  bench: RaceBench,
  room: NewRoom,
  property: (race: Race) => Promise<void>,
): Promise<void> {
  const { orders, atOnce } = bench;
  return fc.assert(
    fc.asyncProperty(fc.scheduler(), async (order) =>
      property(await bench.servers().begin(room, order)),
    ),
    { numRuns: orders, seed, endOnFailure: atOnce > 1 },
  );
}

/** Tries a property of something drawn and the order in which it happens. */
export async function withAny<T>(
  { atOnce }: RaceBench,
  runs: number,
  drawn: fc.Arbitrary<T>,
  property: (order: fc.Scheduler, drawn: T) => Promise<void>,
): Promise<void> {
  await Promise.all(
    Array.from({ length: atOnce }, (_, index) =>
      fc.assert(fc.asyncProperty(fc.scheduler(), drawn, property), {
        numRuns: Math.ceil(runs / atOnce),
        seed: seed + index,
        unbiased: true,
        // Where several go on at once no run is like another, so none can be made smaller.
        endOnFailure: atOnce > 1,
      }),
    ),
  );
}

/** Changes roles at one of the servers, once it is called. */
export function changing(race: Race, server: 0 | 1, by: string, change: Change) {
  return () => race.at(server, by).changeAccess(race.roomId, change);
}

/** Lets all of it happen, and says what came of each: `done`, or why not. */
export function outcomesOf(
  race: Race,
  requests: readonly (() => Promise<unknown>)[],
): Promise<string[]> {
  return race.run(requests.map((request) => () => outcomeOf(request())));
}

async function outcomeOf(answer: Promise<unknown>): Promise<string> {
  try {
    await answer;
    return "done";
  } catch (error) {
    if (error instanceof ShareError) return error.code;
    throw error;
  }
}

/** The role of someone's entry; `null` without one. */
export async function roleOf(race: Race, userId: string): Promise<string | null> {
  return stateOf(await race.room()).get(`person ${userId}`) ?? null;
}
