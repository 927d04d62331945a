import type { RoomAccess, ShareError } from "@guestlist/client";
import { QueryObserver, type QueryObserverResult } from "@tanstack/react-query";
import { type AccessAnswer, accessAnswer } from "../queries/access-answer.ts";
import { roomAccessOptions } from "../queries/room-access-options.ts";
import type { LiveRoom } from "../room/live-room.ts";
import type { RoomSharing } from "../room/room-sharing.ts";
import { LiveConnection } from "./live-connection.ts";

/** What a room's place on a page shows. */
export type LiveView = "loading" | "open" | "denied" | "signedOut" | "failed";

export interface LiveAccessSnapshot {
  view: LiveView;
  /** One's role; `null` without access. */
  role: string | null;
  /** Why it is not known whether one may enter, of `failed`. */
  error: Error | null;
  isFetching: boolean;
}

export interface LiveAccessOptions {
  room: LiveRoom;
  sharing: RoomSharing;
  /** Forgets the token, and connects again where one is connected. */
  logout(): void;
}

type Observer = QueryObserver<RoomAccess, ShareError>;

const eagerFor = 60_000;
const eager = 3_000;
const patient = 15_000;

/**
 * Whether a room may be shown, and whether the connection to it is the one that the person's access
 * calls for. The API says what they may do; Liveblocks applies it when they connect.
 */
export class LiveAccess {
  readonly #sharing: RoomSharing;
  readonly #options: ReturnType<typeof roomAccessOptions>;
  readonly #room: LiveRoom;
  readonly #connection: LiveConnection;
  readonly #listeners = new Set<() => void>();
  #observer: Observer | null = null;
  #answer: AccessAnswer | null = null;
  #snapshot: LiveAccessSnapshot;
  /** When the room was closed to us. */
  #closedAt: number | null = null;

  constructor({ room, sharing, logout }: LiveAccessOptions) {
    this.#sharing = sharing;
    this.#options = roomAccessOptions(sharing.client, room.id);
    this.#room = room;
    this.#connection = new LiveConnection({
      room,
      logout,
      verify: () => sharing.sync.read(),
      onChange: () => this.#update(),
    });
    const known = sharing.queryClient.getQueryState(this.#options.queryKey);
    this.#answer = accessAnswer(known?.data, known?.error ?? null);
    const view = this.#answer ? viewOf(this.#answer) : "loading";
    this.#snapshot = { view, role: roleOf(this.#answer), error: null, isFetching: false };
  }

  /** Begins to look after the connection, until the function it answers is called. */
  start(): () => void {
    const observer: Observer = new QueryObserver(this.#sharing.queryClient, this.#observed());
    this.#observer = observer;
    const stops = [
      this.#sharing.sync.join(this.#room),
      observer.subscribe((result) => this.#read(result)),
      this.#connection.start(),
    ];
    this.#read(observer.getCurrentResult());
    return () => {
      for (const stop of stops) stop();
      this.#observer = null;
    };
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly snapshot = () => this.#snapshot;

  /** Asks again whether one may enter. */
  readonly retry = () => {
    this.#connection.tryAgain();
    void this.#observer?.refetch();
  };

  /** Liveblocks stopped trying to connect. */
  readonly connectionFailed = (code: number) => this.#connection.failed(code);

  #read(result: QueryObserverResult<RoomAccess, ShareError>) {
    const answer = accessAnswer(result.data, result.error);
    if (answer) {
      this.#answer = answer;
      this.#connection.want(answer);
    }
    this.#update(result);
  }

  #update(result = this.#observer?.getCurrentResult()) {
    if (!result) return;
    const { view: before } = this.#snapshot;
    const view = this.#view(result);
    this.#publish({
      view,
      role: roleOf(this.#answer),
      // Asked again, the query forgets why it failed before.
      error: this.#answer ? null : (result.error ?? this.#snapshot.error),
      isFetching: result.isFetching,
    });
    if (view !== before) this.#askAtThePaceOf(view);
  }

  #view({ error, isPaused }: QueryObserverResult<RoomAccess, ShareError>): LiveView {
    const answer = this.#answer;
    if (!answer)
      return error || isPaused || this.#snapshot.view === "failed" ? "failed" : "loading";
    if (answer.kind !== "granted" || !this.#connection.isRefused) return viewOf(answer);
    if (this.#connection.hasGivenUp) return "failed";
    // Granted, but not let in yet: what is shown stays until one is.
    return this.#snapshot.view === "open" ? "denied" : this.#snapshot.view;
  }

  #askAtThePaceOf(view: LiveView) {
    const isClosed = view === "denied" || view === "signedOut" || this.#connection.isRefused;
    if (!isClosed) this.#closedAt = null;
    else this.#closedAt ??= Date.now();
    // Only then is the interval read again.
    this.#observer?.setOptions(this.#observed());
  }

  #observed() {
    return {
      ...this.#options,
      refetchOnWindowFocus: "always",
      refetchOnReconnect: "always",
      refetchInterval: () => this.#askAgainAfter(),
    } as const;
  }

  /** Who is kept out has no connection to hear of a grant through. */
  #askAgainAfter(): number | false {
    if (this.#closedAt === null) return false;
    return Date.now() - this.#closedAt < eagerFor ? eager : patient;
  }

  #publish(next: LiveAccessSnapshot) {
    const last = this.#snapshot;
    const isSame =
      last.view === next.view &&
      last.role === next.role &&
      last.error === next.error &&
      last.isFetching === next.isFetching;
    if (isSame) return;
    this.#snapshot = next;
    for (const listener of this.#listeners) listener();
  }
}

function viewOf({ kind }: AccessAnswer): LiveView {
  return kind === "granted" ? "open" : kind;
}

function roleOf(answer: AccessAnswer | null): string | null {
  return answer?.kind === "granted" ? answer.access.me.role : null;
}
