import { createLiveblocksRooms } from "@guestlist/api/liveblocks";
import { createMemoryRooms, type MemoryRoom } from "@guestlist/api/memory";
import type { Fault } from "@guestlist/testing/fake-liveblocks/fault";
import {
  type FakeLiveblocks,
  startFakeLiveblocks,
} from "@guestlist/testing/fake-liveblocks/start-fake-liveblocks";
import { afterEach } from "vitest";
import { launchPlan } from "../support/rooms/seed.ts";
import type { InProcessShareOptions } from "../support/share/in-process-share.ts";
import { openDialog } from "../support/share/open-dialog.tsx";

interface FaultyOptions extends Omit<InProcessShareOptions, "rooms" | "faults"> {
  room?: MemoryRoom;
  /** What goes wrong from the beginning. */
  faults?: readonly Fault[];
}

/** Opens dialogs on the real API, in front of a platform that can fail. */
export function dialogsOnFake() {
  const started: FakeLiveblocks[] = [];
  afterEach(() => Promise.all(started.splice(0).map((fake) => fake.stop())));

  return async ({ room = launchPlan, faults = [], ...options }: FaultyOptions = {}) => {
    const rooms = createMemoryRooms([room]);
    const fake = await startFakeLiveblocks({ rooms: [...rooms.all.values()] });
    started.push(fake);
    fake.faults.add(...faults);
    const adapter = { ...createLiveblocksRooms(fake.liveblocks) };
    return { ...(await openDialog({ ...options, rooms: [room], faults: adapter })), fake };
  };
}
