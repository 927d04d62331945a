import { afterAll, beforeAll, describe } from "vitest";
import { anyRoom } from "../arbitrary/any-room.ts";
import { changesAtOnce } from "./changes-at-once.ts";
import { pendingAtOnce } from "./pending-at-once.ts";
import { ownersAtOnce, plansAtOnce } from "./plans-at-once.ts";
import type { RaceBench, RaceOptions } from "./race-bench.ts";
import type { RaceServers } from "./race-servers.ts";
import { requestsInTurn } from "./requests-in-turn.ts";

/** Everything that is held of two people at once, at servers that are started as told. */
export function describeRaces(name: string, { start, ...options }: RaceOptions): void {
  describe(`given ${name}`, () => {
    let servers: RaceServers;
    beforeAll(async () => {
      servers = await start();
    }, 60_000);
    afterAll(() => servers.stop(), 30_000);

    const bench: RaceBench = {
      second: 1,
      rooms: anyRoom,
      atOnce: 1,
      ...options,
      servers: () => servers,
    };
    changesAtOnce(bench);
    if (options.isShared) {
      pendingAtOnce(bench);
      requestsInTurn(bench);
      plansAtOnce(bench);
    } else {
      ownersAtOnce(bench);
    }
  });
}
