import type { Room, RoomPatch } from "@guestlist/access";

/** What a live room is told after a change. A hint to read again, never data. */
export interface RoomEvent {
  type: "guestlist:access-changed";
}

/** What a token says about its bearer; `useSelf().info` and `useOthers()[n].info` are exactly this. */
export interface UserInfo {
  name: string;
  /** The URL of a picture; empty when there is none. */
  avatar: string;
  /** CSS colours, most significant first. */
  colors: string[];
}

/** Options of a call that can be given up. */
export interface CallOptions {
  signal?: AbortSignal;
}

/**
 * The rooms of Liveblocks, as far as sharing needs them. Every method rejects with a `RoomsError`
 * when the platform does not do what was asked; a room that is not there is `null`, not an error.
 */
export interface Rooms {
  get(roomId: string, options?: CallOptions): Promise<Room | null>;
  /** Merges the patch per key and answers the whole new room. */
  update(roomId: string, patch: RoomPatch, options?: CallOptions): Promise<Room | null>;
  /** Tells everyone connected. May be slow or fail; callers do not wait for it. */
  announce(roomId: string, event: RoomEvent): Promise<void>;
  /** A token for a person's connections. */
  identify(
    userId: string,
    identity: { groupIds: readonly string[]; info: UserInfo; organizationId?: string },
  ): Promise<{ token: string }>;
  /** How many entries of each kind the platform takes. @default no limit */
  limits?: { people: number; groups: number };
}

export type RoomsFailure =
  /** No connection could be made: nothing was sent. */
  | "unreachable"
  /** The platform is down, or the connection broke. */
  | "unavailable"
  /** No answer in time. */
  | "timeout"
  /** It does not accept our key. */
  | "misconfigured"
  /** Too many calls. */
  | "rate_limited"
  /** It understood and would not do it. */
  | "refused"
  /** Its answer broke off. */
  | "cut_off"
  /** Its answer could not be understood. */
  | "bad_answer";

/** Why a call failed. It carries nothing of what the platform said: that must never be passed on. */
export class RoomsError extends Error {
  override readonly name = "RoomsError";
  readonly failure: RoomsFailure;

  constructor(failure: RoomsFailure) {
    super(`Liveblocks: ${failure}`);
    this.failure = failure;
  }
}
