import {
  type Change,
  comparableEntries,
  type Entries,
  type EntryKey,
  type Invitation,
  type InvitationAnswer,
  joinEntries,
  parseEntryKey,
  pickEntry,
  type RoomAccess,
  readEntry,
  type ShareClient,
  type ShareError,
  type Snapshot,
  sayTheSame,
  splitEntries,
} from "@guestlist/client";
import { onlineManager } from "@tanstack/react-query";
import type { AccessCache } from "./access-cache.ts";
import { type Part, reconcileFailedChange } from "./reconcile-failed-change.ts";
import { asShareError } from "./refusal.ts";
import { sendInvitation } from "./send-invitation.ts";

/** What became of a change. */
export type ChangeOutcome =
  /** `access` is `null` when one no longer has any; `undo` when it cannot be taken back. */
  | { status: "saved"; access: RoomAccess | null; undo: Change | null }
  /** A later choice for the same thing took its place, or it asked for what is there already. */
  | { status: "dropped" }
  | { status: "failed"; error: ShareError }
  /** Someone else changed it first; `current` is what the room says now. */
  | { status: "conflict"; error: ShareError; current: Snapshot };

/** The state of one entry that is being changed, or whose change came to nothing. */
export interface EntryChange {
  /** `paused` until one is online again. */
  state: "pending" | "paused" | "failed" | "conflict";
  asked: Entries;
  /** Why, of `failed` and `conflict`. */
  error?: ShareError;
  /** What the room says now, of `conflict`. */
  current?: Snapshot;
}

export interface ChangesSnapshot {
  entries: ReadonlyMap<EntryKey, EntryChange>;
  /** What is shown before it is saved. */
  shown: Entries;
  /** Takes the last saved change back. */
  undo: Change | null;
}

interface Request {
  parts: Map<EntryKey, Part>;
  sent: boolean;
  settle: (outcome: ChangeOutcome) => void;
}

/**
 * The changes to one room that are on their way. Changes to the same key follow each other and the
 * last choice decides; different keys do not wait for each other, and a failure concerns its own.
 */
export class AccessChanges {
  readonly #cache: AccessCache;
  readonly #client: ShareClient;
  readonly #roomId: string;
  readonly #requests: Request[] = [];
  readonly #problems = new Map<EntryKey, EntryChange>();
  readonly #listeners = new Set<() => void>();
  #snapshot: ChangesSnapshot = { entries: new Map(), shown: {}, undo: null };
  #undo: Change | null = null;
  #stopWaiting: (() => void) | null = null;

  constructor(client: ShareClient, cache: AccessCache, roomId: string) {
    this.#client = client;
    this.#cache = cache;
    this.#roomId = roomId;
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly snapshot = () => this.#snapshot;

  /** Never rejects: what went wrong is in the outcome. */
  readonly change = (change: Change): Promise<ChangeOutcome> => {
    const parts = new Map<EntryKey, Part>();
    const expected = splitEntries(change.expect ?? {});
    for (const [key, asked] of splitEntries(change)) {
      this.#problems.delete(key);
      const part = { asked, seen: expected.get(key) ?? this.#seen(key) };
      if (this.#replaces(key, part)) parts.set(key, part);
    }
    if (parts.size === 0) {
      this.#publish();
      return Promise.resolve({ status: "dropped" });
    }
    return new Promise((settle) => {
      this.#requests.push({ parts, sent: false, settle });
      this.#sendNext();
    });
  };

  /** Forgets a failure or a conflict: the room stays as it is. */
  readonly dismiss = (key: EntryKey) => {
    if (this.#problems.delete(key)) this.#publish();
  };

  /** @throws {ShareError} when nobody was invited, or when that is not known */
  readonly invite = async (invitation: Invitation): Promise<InvitationAnswer> => {
    const answer = await sendInvitation(this.#client, this.#cache, this.#roomId, invitation);
    this.#undo = answer.undo;
    this.#publish();
    return answer;
  };

  #seen(key: EntryKey): Entries {
    const sent = this.#requests.findLast(({ parts }) => parts.has(key))?.parts.get(key);
    if (sent) return sent.asked;
    const access = this.#cache.read();
    return access ? readEntry(access, key) : {};
  }

  /** Takes the place of an unsent choice. `false` when that leaves nothing to send. */
  #replaces(key: EntryKey, part: Part): boolean {
    let isOnItsWay = false;
    for (const earlier of [...this.#requests]) {
      const dropped = earlier.parts.get(key);
      if (!dropped) continue;
      if (earlier.sent) {
        isOnItsWay = true;
        continue;
      }
      part.seen = dropped.seen;
      this.#withdraw(earlier, key);
    }
    return isOnItsWay || !sayTheSame(part.asked, part.seen);
  }

  #withdraw(request: Request, key: EntryKey) {
    request.parts.delete(key);
    if (request.parts.size === 0) this.#finish(request, { status: "dropped" });
  }

  #sendNext() {
    const busy = new Set<EntryKey>();
    for (const { parts, sent } of this.#requests)
      if (sent) for (const key of parts.keys()) busy.add(key);
    if (onlineManager.isOnline()) {
      for (const request of [...this.#requests]) {
        if (request.sent) continue;
        const keys = [...request.parts.keys()];
        if (!keys.some((key) => busy.has(key))) void this.#send(request);
        for (const key of keys) busy.add(key);
      }
    } else {
      this.#waitUntilOnline();
    }
    this.#publish();
  }

  #waitUntilOnline() {
    this.#stopWaiting ??= onlineManager.subscribe((online) => {
      if (!online) return;
      this.#stopWaiting?.();
      this.#stopWaiting = null;
      this.#sendNext();
    });
  }

  async #send(request: Request) {
    request.sent = true;
    const parts = [...request.parts.values()];
    const asked = joinEntries(parts.map((part) => part.asked));
    const expect = comparableEntries(joinEntries(parts.map((part) => part.seen)));
    try {
      const answer = await this.#cache.send(new Set(request.parts.keys()), () =>
        this.#client.changeAccess(this.#roomId, { ...asked, expect }),
      );
      if (!answer.access) await this.#cache.refetch();
      this.#saved(request, answer);
    } catch (thrown) {
      await this.#failed(request, asShareError(thrown));
    }
    this.#sendNext();
  }

  #saved(request: Request, { access, undo }: { access: RoomAccess | null; undo: Change | null }) {
    for (const [key, { asked }] of request.parts) this.#letFollow(request, key, asked);
    this.#undo = undo;
    this.#finish(request, { status: "saved", access, undo });
  }

  async #failed(request: Request, error: ShareError) {
    if (error.code === "offline" && !onlineManager.isOnline()) {
      this.#waitAgain(request);
      return;
    }
    const verdict = await reconcileFailedChange(error, request.parts, this.#cache);
    if (verdict.isDone) this.#saved(request, { access: verdict.access, undo: null });
    else this.#refused(request, verdict.error);
  }

  #refused(request: Request, error: ShareError) {
    const { current } = error;
    const found = splitEntries(current ?? {});
    for (const [key, { asked, seen }] of request.parts) {
      if (this.#letFollow(request, key, seen) || this.#isClosed(key)) continue;
      const now = found.get(key);
      this.#problems.set(
        key,
        // Of several keys only those are in conflict that are not as they were seen.
        now && !sayTheSame(now, seen)
          ? { state: "conflict", asked, error, current: now }
          : { state: "failed", asked, error },
      );
    }
    this.#finish(
      request,
      current ? { status: "conflict", error, current } : { status: "failed", error },
    );
  }

  /** Someone accepted it or answered it meanwhile: no row is left to say anything in. */
  #isClosed(key: EntryKey): boolean {
    const access = this.#cache.read();
    const { kind } = parseEntryKey(key);
    const isAnswered = kind === "invitation" || kind === "request";
    return isAnswered && access !== undefined && pickEntry(access, key) === null;
  }

  /** A connection that broke: what was not replaced meanwhile is sent again. */
  #waitAgain(request: Request) {
    request.sent = false;
    for (const [key, { seen }] of [...request.parts]) {
      if (this.#letFollow(request, key, seen)) this.#withdraw(request, key);
    }
  }

  /** Tells the choice that waits behind this one what it will find. */
  #letFollow(request: Request, key: EntryKey, seen: Entries): boolean {
    const next = this.#requests.find((other) => other !== request && other.parts.has(key));
    const part = next?.parts.get(key);
    if (part) part.seen = seen;
    return part !== undefined;
  }

  #finish(request: Request, outcome: ChangeOutcome) {
    this.#requests.splice(this.#requests.indexOf(request), 1);
    this.#publish();
    request.settle(outcome);
  }

  #publish() {
    const entries = new Map(this.#problems);
    const state = onlineManager.isOnline() ? "pending" : "paused";
    for (const { parts, sent } of this.#requests) {
      for (const [key, { asked }] of parts) {
        entries.set(key, { state: sent ? "pending" : state, asked });
      }
    }
    const shown = joinEntries(
      this.#requests.flatMap(({ parts }) => [...parts.values()].map(({ asked }) => asked)),
    );
    this.#snapshot = { entries, shown, undo: this.#undo };
    for (const listener of this.#listeners) listener();
  }
}
