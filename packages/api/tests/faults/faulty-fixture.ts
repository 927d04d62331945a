import type { Room } from "@guestlist/access";
import {
  type FakeLiveblocks,
  startFakeLiveblocks,
} from "@guestlist/testing/fake-liveblocks/start-fake-liveblocks";
import { createLiveblocksRooms } from "../../src/liveblocks.ts";
import { createMemoryRooms } from "../../src/memory.ts";
import { launchPlan, openHouse } from "../support/rooms.ts";
import { type Fixture, type FixtureOptions, shareFixture } from "../support/share-fixture.ts";
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
  const rooms = [...createMemoryRooms([launchPlan, openHouse]).all.values()];
  const fake = await startFakeLiveblocks({
    rooms,
    secret: secretKey,
    ...(mostEntries !== undefined && { mostEntries }),
  });
  const fixture = shareFixture({
    log: () => {},
    ...options,
    rooms: () => createLiveblocksRooms(fake.liveblocks),
  });
  return {
    ...fixture,
    fake,
    kept: () => structuredClone(fake.rooms.get(launchPlan.id)),
    asked: (operation) => fake.calls.filter((call) => call.operation === operation).length,
  };
}
