import type { Room } from "@guestlist/access";
import type { Store } from "@guestlist/api";
import type { ShareClient } from "@guestlist/client";
import type fc from "fast-check";
import type { NewRoom } from "../arbitrary/any-room.ts";

/** Two share servers over the same rooms, however they were started. */
export interface RaceServers {
  /** What both keep beside the rooms, under one lock; `null` where they share neither. */
  store: Store | null;
  /**
   * Makes a room for one race. Servers that cannot decide when their calls begin and are answered
   * leave the order aside; without one everything happens at once.
   */
  begin(room: NewRoom, order: fc.Scheduler | null): Promise<Race>;
  stop(): Promise<void>;
}

/** A room in which several things happen at once. */
export interface Race {
  roomId: string;
  /** Someone at one of the servers. */
  at(server: 0 | 1, userId: string): ShareClient;
  /** Begins all of it and waits for it. */
  run<T>(requests: readonly (() => Promise<T>)[]): Promise<T[]>;
  room(): Promise<Room>;
}
