import {
  type AccessChanged,
  type EntryKey,
  type RoomAccess,
  type ShareClient,
  takeEntries,
} from "@guestlist/client";
import type { QueryClient } from "@tanstack/react-query";
import { queryKeys } from "../queries/query-keys.ts";
import { roomAccessOptions } from "../queries/room-access-options.ts";

interface Flight {
  /** Another answer came while this one was on its way, so it may not know what the other did. */
  crossed: boolean;
}

/** Lets the answers to changes replace the cached list, whatever order they come in. */
export class AccessCache {
  readonly #client: ShareClient;
  readonly #queryClient: QueryClient;
  readonly #roomId: string;
  readonly #options: ReturnType<typeof roomAccessOptions>;
  readonly #derived: readonly unknown[];
  readonly #flights = new Set<Flight>();
  #isOld = false;

  constructor(client: ShareClient, queryClient: QueryClient, roomId: string) {
    this.#client = client;
    this.#queryClient = queryClient;
    this.#roomId = roomId;
    this.#options = roomAccessOptions(client, roomId);
    this.#derived = queryKeys.derived(client.url, roomId);
  }

  read(): RoomAccess | undefined {
    return this.#queryClient.getQueryData(this.#options.queryKey);
  }

  /** Sends something that is answered with the new list. Rejects with what `call` rejects with. */
  async send<Answer extends AccessChanged>(
    keys: ReadonlySet<EntryKey>,
    call: () => Promise<Answer>,
  ): Promise<Answer> {
    const flight: Flight = { crossed: false };
    this.#flights.add(flight);
    try {
      const answer = await call();
      await this.#stopFetching();
      this.#write(answer.access, flight, keys);
      return answer;
    } finally {
      this.#flights.delete(flight);
      if (this.#flights.size === 0) this.#refreshIfOld();
    }
  }

  /**
   * The list as it is now, past what is cached or being fetched, which may be older.
   * @throws {ShareError} when it cannot be read
   */
  async readAgain(keys: ReadonlySet<EntryKey>): Promise<RoomAccess> {
    const { access } = await this.send(keys, async () => ({
      access: await this.#client.roomAccess(this.#roomId),
      undo: null,
    }));
    return access;
  }

  /** Reads the list again; resolves when it is there, or could not be had. */
  async refetch(): Promise<void> {
    this.#isOld = false;
    const before = this.read();
    await this.#queryClient.invalidateQueries({ queryKey: this.#options.queryKey });
    // The same list is the same object, so reasons and activity are read again only after a change.
    if (this.read() !== before) this.#refreshDerived();
  }

  #refreshDerived() {
    void this.#queryClient.invalidateQueries({ queryKey: this.#derived });
  }

  #write(access: RoomAccess | null, flight: Flight, keys: ReadonlySet<EntryKey>) {
    for (const other of this.#flights) if (other !== flight) other.crossed = true;
    if (!access) return;
    this.#queryClient.setQueryData(this.#options.queryKey, (list: RoomAccess | undefined) =>
      flight.crossed && list ? takeEntries(list, access, keys) : access,
    );
    this.#isOld ||= flight.crossed;
    this.#refreshDerived();
  }

  /** A list asked for before the change was made would put the old value back. */
  async #stopFetching() {
    const { queryKey } = this.#options;
    this.#isOld ||= this.#queryClient.isFetching({ queryKey }) > 0;
    // Awaited, because giving up puts back what was cached when the fetch began.
    await this.#queryClient.cancelQueries({ queryKey });
  }

  #refreshIfOld() {
    if (this.#isOld) void this.refetch();
  }
}
