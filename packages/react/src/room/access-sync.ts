import type { AccessCache } from "./access-cache.ts";
import { isAccessChangedEvent } from "./access-changed-event.ts";
import type { LiveRoom } from "./live-room.ts";

const atMostEvery = 1_000;

interface Listening {
  parts: number;
  stop(): void;
}

/**
 * Reads a room's access again when someone in it says that it changed, and when the connection
 * comes back, since nothing is heard without one. However many parts ask: at once, then at most
 * once a second.
 */
export class AccessSync {
  readonly #cache: AccessCache;
  readonly #rooms = new Map<LiveRoom, Listening>();
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Who waits for the next reading. */
  #waiting: (() => void)[] = [];

  constructor(cache: AccessCache) {
    this.#cache = cache;
  }

  /** Listens to a room until every part that joined has left. */
  join(room: LiveRoom): () => void {
    const listening = this.#rooms.get(room) ?? this.#listen(room);
    listening.parts += 1;
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      listening.parts -= 1;
      if (listening.parts === 0) this.#leave(room, listening);
    };
  }

  /** Leaves every room, whoever joined. */
  dispose(): void {
    for (const [room, listening] of this.#rooms) this.#leave(room, listening);
  }

  #leave(room: LiveRoom, listening: Listening) {
    listening.stop();
    if (this.#rooms.get(room) === listening) this.#rooms.delete(room);
    if (this.#rooms.size === 0) this.#rest();
  }

  /** Resolves when what was read after this call is there, or could not be had. */
  read(): Promise<void> {
    if (this.#pause === undefined) return this.#readNow();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  #readNow(): Promise<void> {
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      const waiting = this.#takeWaiting();
      if (waiting.length > 0) void this.#readNow().then(() => release(waiting));
    }, atMostEvery);
    return this.#cache.refetch();
  }

  #takeWaiting(): readonly (() => void)[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting;
  }

  #listen(room: LiveRoom): Listening {
    let wasConnected = room.getStatus() === "connected";
    const unsubscribe = [
      room.subscribe("event", ({ event }) => {
        if (isAccessChangedEvent(event)) void this.read();
      }),
      room.subscribe("status", (status) => {
        if (status !== "connected") return;
        if (wasConnected) void this.read();
        wasConnected = true;
      }),
    ];
    const listening: Listening = {
      parts: 0,
      stop: () => {
        for (const end of unsubscribe) end();
      },
    };
    this.#rooms.set(room, listening);
    return listening;
  }

  /** Nobody looks any more: what was still to be read is not. */
  #rest() {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    release(this.#takeWaiting());
  }
}

function release(waiting: readonly (() => void)[]) {
  for (const resolve of waiting) resolve();
}
