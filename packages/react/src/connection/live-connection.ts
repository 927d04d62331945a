import type { ConnectionAccess } from "@guestlist/access";
import type { AccessAnswer } from "../queries/access-answer.ts";
import type { LiveRoom } from "../room/live-room.ts";

export interface LiveConnectionOptions {
  room: LiveRoom;
  /** Forgets the token, and connects again where one is connected. */
  logout(): void;
  /** Resolves when the API has been asked again. */
  verify(): Promise<void>;
  onChange(): void;
}

interface Made extends ConnectionAccess {
  id: number;
  /** What one was when it was made; `null` until that is known. */
  as: string | null;
}

/** Liveblocks' codes of a refusal: by the room, and by the endpoint that gives the token. */
const refusals: ReadonlySet<number> = new Set([4001, -1]);
const pauseAtTheEnd = 10_000;

/**
 * The connection to a room, kept at what the person may do there. Liveblocks applies access when
 * one connects, so another access needs another connection.
 */
export class LiveConnection {
  readonly #room: LiveRoom;
  readonly #logout: () => void;
  readonly #verify: () => Promise<void>;
  readonly #onChange: () => void;
  #isRunning = false;
  #wanted: AccessAnswer | null = null;
  #made: Made | null = null;
  /** The connection that was left: until the next one has been greeted, oneself is still there. */
  #leftId: number | null = null;
  #isRefused = false;
  /** How often it was made again for what is wanted. */
  #attempts = 0;
  #isTrying = false;
  #triedAt = 0;
  /** Counts connections and refusals. */
  #event = 0;
  /** The one after which the API was asked, and the one after which it is being asked. */
  #verified = -1;
  #verifying = -1;

  constructor({ room, logout, verify, onChange }: LiveConnectionOptions) {
    this.#room = room;
    this.#logout = logout;
    this.#verify = verify;
    this.#onChange = onChange;
  }

  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** Refused although the API grants access, after connecting again and with a new token too. */
  get hasGivenUp(): boolean {
    return this.#isRefused && this.#isAtItsEnd && !this.#isTrying;
  }

  start(): () => void {
    this.#isRunning = true;
    const status = this.#room.getStatus();
    if (status !== "connected") this.#left();
    const stops = [
      this.#room.subscribe("status", (next) => {
        if (next !== "connected") this.#left();
        this.#settle();
      }),
      this.#room.events.self.subscribe(() => this.#settle()),
    ];
    // Refused before anybody listened.
    if (status === "disconnected") this.#refuse();
    return () => {
      this.#isRunning = false;
      for (const stop of stops) stop();
    };
  }

  /** What the API says one may do. */
  want(answer: AccessAnswer): void {
    const before = this.#wanted;
    this.#wanted = answer;
    if (before?.key !== answer.key) {
      this.#attempts = 0;
      // An answer that differs was given after the connection was made, or refused.
      if (before) this.#verified = this.#event;
    }
    this.#settle();
  }

  /** Liveblocks stopped trying to connect. */
  failed(code: number): void {
    if (refusals.has(code) || this.#isRefused) this.#refuse();
  }

  /** Forgets what was tried in vain. */
  tryAgain(): void {
    this.#attempts = 0;
    this.#isTrying = false;
  }

  get #isAtItsEnd(): boolean {
    return this.#attempts > 1;
  }

  #refuse() {
    this.#isRefused = true;
    this.#isTrying = false;
    this.#event += 1;
    this.#onChange();
    this.#settle();
  }

  #left() {
    this.#leftId = this.#room.getSelf()?.connectionId ?? null;
    this.#made = null;
  }

  #settle() {
    const connection = this.#connection();
    const wanted = this.#wanted;
    if (!wanted) return;
    if (!connection) {
      const isWaiting = this.#isRefused && !this.#isTrying;
      if (isWaiting && wanted.kind === "granted") this.#connectAgainIfVerified();
      return;
    }
    // The answer changed while connected, so it is newer than the connection.
    if (connection.as !== null && connection.as !== wanted.key) {
      this.#connectAgain();
    } else if (wanted.kind === "granted" && agrees(connection, wanted.access.me.connection)) {
      this.#attempts = 0;
      connection.as = wanted.key;
    } else {
      this.#connectAgainIfVerified();
    }
  }

  /** `null` until what one may do is known to be this connection's. */
  #connection(): Made | null {
    if (this.#room.getStatus() !== "connected") return null;
    const self = this.#room.getSelf();
    if (!self || self.connectionId === this.#leftId) return null;
    const { connectionId: id, canWrite, canComment } = self;
    if (this.#made?.id === id) return this.#made;
    const made = { id, canWrite, canComment, as: null };
    this.#made = made;
    this.#event += 1;
    this.#isTrying = false;
    if (this.#isRefused) {
      this.#isRefused = false;
      this.#onChange();
    }
    return made;
  }

  #connectAgainIfVerified() {
    if (this.#verified === this.#event) this.#connectAgain();
    else void this.#check();
  }

  async #check() {
    const event = this.#event;
    if (this.#verifying === event) return;
    this.#verifying = event;
    await this.#verify();
    this.#verifying = -1;
    if (!this.#isRunning) return;
    this.#verified = event;
    this.#settle();
  }

  #connectAgain() {
    const now = Date.now();
    const isPatient = now - this.#triedAt >= pauseAtTheEnd;
    // At the end only who is kept out tries on.
    if (this.#isAtItsEnd && !(this.#isRefused && isPatient)) return;
    const isSecond = this.#attempts === 1;
    this.#attempts += 1;
    this.#triedAt = now;
    // Before anything is done: the room tells of it at once.
    this.#isTrying = true;
    // What groups a person is in is in the token, which outlives a connection.
    if (isSecond) this.#renew();
    else this.#room.reconnect();
    this.#onChange();
  }

  #renew() {
    const status = this.#room.getStatus();
    this.#logout();
    if (status === "initial" || status === "disconnected") this.#room.reconnect();
  }
}

function agrees(is: ConnectionAccess, wanted: ConnectionAccess): boolean {
  return is.canWrite === wanted.canWrite && is.canComment === wanted.canComment;
}
