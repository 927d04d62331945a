import type {
  Actor,
  EffectiveAccess,
  Organization,
  Policy,
  RoleId,
  RoleSet,
  RoleValue,
  Room,
  Rules,
} from "@guestlist/access";
import type { Change, RoomAccess } from "@guestlist/client";
import type { People } from "../directory/index.ts";
import type { Caller } from "../http/index.ts";

/** What an app decides about all rooms. */
export interface RoomSettings {
  roles: NonNullable<Rules["roles"]>;
  roleSet: RoleSet;
  policy: Policy;
  organization: (room: Room) => Organization | null;
  /** What whoever has nothing yet may ask for; `null` where nobody can ask. */
  requestableRoles: readonly RoleId[] | null;
  hasActivity: boolean;
  waiting: WaitingKinds;
}

/** A room as one person finds it at one moment: everything a request decides on. */
export interface RoomContext {
  room: Room;
  caller: Caller;
  access: EffectiveAccess;
  actor: Actor;
  rules: Rules;
  organization: Organization | null;
  people: People;
  /** Without those that were not asked for, that the app does without, or that could not be read. */
  waiting: WaitingLists;
  settings: RoomSettings;
}

/** A room that its caller may open. */
export type OpenRoomContext = RoomContext & { access: { role: RoleValue } };

/** What can wait beside a room, by its key in a change and in the list. */
export type WaitingKey = "invitations" | "requests";

/** What a change asks of those that wait, by id. */
export type AskedOfWaiting = NonNullable<Change[WaitingKey]>;

/** How those of any room are read; without the kinds that the app does without. */
export type WaitingKinds = Partial<Record<WaitingKey, (roomId: string) => Promise<WaitingList>>>;

export type WaitingLists = Partial<Record<WaitingKey, WaitingList>>;

export type WaitingChanges = Partial<Record<WaitingKey, WaitingChange>>;

/**
 * What waits beside a room and changes in the same request: its invitations, its requests. Each is
 * a feature of its own, of which changing a room knows only this.
 */
export interface WaitingList {
  /** The ids of everyone it is about, to be looked up with the room's own. */
  readonly people: readonly string[];
  /** What those who may share see of it. */
  serialize(context: RoomContext): Pick<RoomAccess, WaitingKey>;
  /** What the caller sees of their own. @default nothing */
  serializeOwn?(context: RoomContext): Partial<RoomAccess["me"]>;
  /** Whether someone may be given access wherever they are from, because they asked. @default no */
  hasAsked?(userId: string): boolean;
  /**
   * What a change makes of it.
   * @throws {ShareApiError} when it may not
   */
  resolve(context: RoomContext, asked: AskedOfWaiting): Promise<WaitingChange>;
  /**
   * What a change of the room makes of it by itself.
   * @param resolved the ids that the change itself names
   * @default nothing
   */
  settle?(before: RoomContext, after: RoomContext, resolved: ReadonlySet<string>): WaitingChange;
}

/** What is done to those that wait, in the same request as the room. */
export interface WaitingChange {
  readonly isEmpty: boolean;
  /** What it gives to people, as a part of the change of the room. */
  readonly grants: Readonly<Record<string, RoleId>>;
  /** What takes it back. */
  readonly undo: AskedOfWaiting;
  /** What waits once it is saved. */
  readonly after: WaitingList;
  /** @throws {ShareApiError} `unknown_outcome` */
  save(): Promise<void>;
  /** What it did, for activity. */
  describe(after: RoomContext, change: Change): readonly WaitingEvent[];
}

/** What became of one that waited. */
export interface WaitingEvent {
  kind: "invitation" | "request";
  /** Whom it is about. */
  target: string;
  from: RoleId | null;
  to: RoleId | null;
}
