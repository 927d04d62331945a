import { effectiveAccess } from "@guestlist/access";
import type { MemoryRooms } from "@guestlist/api/memory";
import { scopes, users } from "../rooms/seed.ts";
import { readToken } from "./story-token.ts";

export interface MemorySocketOptions {
  rooms: MemoryRooms;
  /** The ids of those who are connected already, once per tab. */
  connected: readonly string[];
  /** Numbers the connections, those of the others first. */
  nextConnection(): number;
}

interface Events {
  open: Event;
  close: CloseEvent;
  message: MessageEvent;
  error: Event;
}

/** Liveblocks' codes of what a room tells, and of a refusal. */
const presence = 100;
const roomState = 104;
const notAllowed = 4001;

/**
 * What Liveblocks' client takes for a connection to a room in memory: access is what the room says
 * when one connects, the others are there, and nothing else ever happens.
 */
export class MemorySocket {
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;
  readyState = 0;
  readonly #options: MemorySocketOptions;
  readonly #listeners: { [Type in keyof Events]: Set<(event: Events[Type]) => unknown> } = {
    open: new Set(),
    close: new Set(),
    message: new Set(),
    error: new Set(),
  };

  constructor(address: string, options: MemorySocketOptions) {
    this.#options = options;
    void this.#connect(new URL(address).searchParams);
  }

  addEventListener<Type extends keyof Events>(
    type: Type,
    listener: (event: Events[Type]) => unknown,
  ) {
    this.#listeners[type].add(listener);
  }

  removeEventListener<Type extends keyof Events>(
    type: Type,
    listener: (event: Events[Type]) => unknown,
  ) {
    this.#listeners[type].delete(listener);
  }

  send(text: string) {
    if (text === "ping") this.#emit("message", new MessageEvent("message", { data: "pong" }));
  }

  close() {
    this.readyState = this.CLOSED;
  }

  async #connect(parameters: URLSearchParams) {
    const { rooms, connected, nextConnection } = this.#options;
    const { uid, gids } = readToken(parameters.get("tok") ?? "");
    const room = await rooms.get(parameters.get("roomId") ?? "");
    if (this.readyState === this.CLOSED) return;
    const role = room ? effectiveAccess(room, { userId: uid, groupIds: gids }).role : null;
    if (role === null) {
      const reason = "Refused by the room";
      this.#emit("close", new CloseEvent("close", { code: notAllowed, reason }));
      return;
    }
    this.readyState = this.OPEN;
    this.#emit("open", new Event("open"));
    const actor = nextConnection();
    const others = connected.map((id, connection) => [connection, otherUser(id)] as const);
    this.#tell({
      type: roomState,
      actor,
      nonce: `${actor}`,
      scopes: scopesOf(role),
      users: Object.fromEntries(others),
      meta: {},
    });
    for (const [connection] of others) {
      this.#tell({ type: presence, actor: connection, targetActor: actor, data: {} });
    }
  }

  #tell(message: object) {
    this.#emit("message", new MessageEvent("message", { data: JSON.stringify(message) }));
  }

  #emit<Type extends keyof Events>(type: Type, event: Events[Type]) {
    for (const listener of this.#listeners[type]) listener(event);
  }
}

function scopesOf(role: string): readonly string[] {
  if (role === "viewer") return scopes.viewer;
  return role === "commenter" ? scopes.commenter : scopes.editor;
}

function otherUser(id: string) {
  const { name = "", avatar, colors } = users.find((user) => user.id === id) ?? {};
  return { id, info: { name, avatar: avatar ?? "", colors: colors ?? [] }, scopes: scopes.editor };
}
