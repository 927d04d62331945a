import type { Room } from "@guestlist/access";
import { liveblocksRooms } from "../../src/liveblocks/index.ts";
import { memoryRooms } from "../../src/memory/index.ts";
import {
  type FakeLiveblocks,
  startFakeLiveblocks,
} from "../fake-liveblocks/start-fake-liveblocks.ts";
import { launchPlan, openHouse } from "../rooms.ts";
import { type Fixture, type FixtureOptions, shareFixture } from "../share-fixture.ts";
import { secretKey } from "./leak.ts";

export interface FaultyFixture extends Omit<Fixture, "rooms"> {
  fake: FakeLiveblocks;
  /** The room that is being shared, as the platform has it. */
  kept(): Room | undefined;
  /** How often the platform was asked for something. */
  asked(operation: FakeLiveblocks["calls"][number]["operation"]): number;
}

/** The whole API on the real SDK, over HTTP, in front of a platform that can fail. */
export async function faultyFixture(
  options: Omit<FixtureOptions, "rooms" | "extra"> = {},
  mostEntries?: number,
): Promise<FaultyFixture> {
  const rooms = [...memoryRooms([launchPlan, openHouse]).all.values()];
  const fake = await startFakeLiveblocks({
    rooms,
    secret: secretKey,
    ...(mostEntries !== undefined && { mostEntries }),
  });
  const fixture = shareFixture({
    log: () => {},
    ...options,
    rooms: () => liveblocksRooms(fake.liveblocks),
  });
  return {
    ...fixture,
    fake,
    kept: () => structuredClone(fake.rooms.get(launchPlan.id)),
    asked: (operation) => fake.calls.filter((call) => call.operation === operation).length,
  };
}
