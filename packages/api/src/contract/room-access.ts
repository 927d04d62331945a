import type {
  Ability,
  AccessPathKind,
  Capabilities,
  ConnectionAccess,
  General,
  Impact,
  RoleDescription,
  RoleId,
  RoleValue,
  Change as RoomChange,
  Warning,
} from "@guestlist/access";
import type { Code } from "../http/errors.ts";

export type { Ability, General, RoleDescription, Snapshot } from "@guestlist/access";

/**
 * What is asked for, in roles and never in scopes. At most 50 entries; `null` removes a row. The last
 * two keys are there only with a store.
 */
export interface Change extends RoomChange {
  /** Pending invitations by id: another role, or `null` to cancel. A role also brings a cancelled one back. */
  invitations?: Readonly<Record<string, RoleId | null>>;
  /**
   * Requests by the id of who asked: a role approves, `null` declines, `pending` puts an answered
   * one back without touching what it gave.
   */
  requests?: Readonly<Record<string, RoleId | "pending" | null>>;
}

/** Someone as the dialog shows them. */
export interface Person {
  id: string;
  name: string;
  avatar: string | null;
  colors: string[];
  /** Only for those who may share, and for oneself. */
  email?: string;
  /** Whether they belong to another organisation than the room. */
  external: boolean;
  /** Whether the directory knows them; otherwise `name` is their id. */
  known: boolean;
}

export interface Group {
  id: string;
  name: string;
  memberCount: number | null;
}

/** One way in. */
export interface AccessPath {
  kind: AccessPathKind;
  /** The person's or group's id; `null` for anyone. */
  id: string | null;
  /** The group's or organisation's name; `null` for a person's own entry and for anyone. */
  name: string | null;
  role: RoleValue;
  /** Whether it decides what the person may do, alone or with others. */
  decides: boolean;
}

/** What the caller may do with a row. */
export interface EntryCan {
  /** The roles that may be chosen, weakest first. */
  setRole: RoleId[];
  remove: boolean;
  /** Why not more. */
  reason: Code | null;
}

export interface PersonEntry {
  user: Person;
  /** The role of their own entry. */
  role: RoleValue;
  /** What they may really do, and why. Routes only for those who may share, and for oneself. */
  effective: { role: RoleValue | null; paths: AccessPath[] };
  can: EntryCan;
}

export interface GroupEntry {
  group: Group;
  role: RoleValue;
  can: EntryCan;
}

/** Someone who was invited by address and has not come yet. */
export interface InvitationEntry {
  id: string;
  email: string;
  role: RoleId;
  /** `null` when it is not known any more who that was. */
  invitedBy: Person | null;
  /** ISO 8601. */
  invitedAt: string;
  /** ISO 8601. */
  expiresAt: string;
  /** Whether it must be sent again before it can be accepted. */
  expired: boolean;
  can: EntryCan;
}

/** Someone who asks for access, or for more. */
export interface RequestEntry {
  user: Person;
  /** What they ask for. */
  role: RoleId;
  message: string | null;
  /** ISO 8601. */
  requestedAt: string;
  /** The roles the caller may approve it with, weakest first; empty when they may only decline. */
  approveAs: RoleId[];
}

/** Everything the dialog shows and offers, decided by the server. */
export interface RoomAccess {
  room: { id: string; name: string | null };
  /** The roles there are, weakest first, each with what it permits. */
  roles: RoleDescription[];
  me: {
    userId: string;
    role: RoleValue;
    paths: AccessPath[];
    guest: boolean;
    /** What one can do in the room now. */
    abilities: Ability[];
    /** What Liveblocks permits a connection that is made now. */
    connection: ConnectionAccess;
    /** What one may do with the access of others. */
    can: Capabilities;
    /** The roles one may ask for, weakest first; empty where nothing can be asked for. */
    requestableRoles: RoleId[];
    /** What the caller asks for at the moment; absent where nothing can be asked for. */
    request?: { role: RoleId; requestedAt: string } | null;
  };
  general: Required<General> & { organization: { id: string; name: string } | null };
  counts: { people: number; groups: number };
  people: PersonEntry[];
  groups: GroupEntry[];
  settings: { editorsCanShare: boolean };
  /** Oldest first; only for those who may share, and only with a store. */
  invitations?: InvitationEntry[];
  /** Oldest first; only for those who may share, and only with a store. */
  requests?: RequestEntry[];
}

/** The answer to a change. */
export interface AccessChanged {
  /** `null` when the caller no longer has access. */
  access: RoomAccess | null;
  /** The change that takes this one back; `null` when the caller could not make it. */
  undo: Change | null;
}

/** What a change would do, asked for before it is made. */
export interface PreviewRequest {
  change: Change;
  /**
   * The ids of people, or guests, to report on, such as those who are in the room; at most 100.
   * Whose access the caller may not see is left out of the answer.
   */
  people?: string[];
}

/** What someone would have, and be able to do, after a change. */
export interface PersonPreview {
  userId: string;
  role: RoleValue | null;
  abilities: Ability[];
  /** Whether anything is taken from them. */
  loses: boolean;
}

export interface ChangePreview {
  /** How the change moves those who have an entry, and the caller. */
  impact: Impact[];
  warnings: Warning[];
  /** Those who were asked about. */
  people: PersonPreview[];
}

/** Why someone has the access they have. */
export interface AccessExplanation {
  role: RoleValue | null;
  paths: AccessPath[];
  /** What they would be able to do if they opened the room now. */
  abilities: Ability[];
  /** What would remain if their own entry were removed. */
  withoutPersonal: RoleValue | null;
}

/** Who could be invited. `has` is what they may do already. */
export interface Candidates {
  people: { user: Person; has: RoleValue | null }[];
  groups: { group: Group; has: RoleValue | null }[];
  /** The query, when it is an e-mail address. */
  email: string | null;
}

export type Invitee = { userId: string } | { groupId: string } | { email: string };

export interface Invitation {
  /** At most 50. */
  invitees: Invitee[];
  role: RoleId;
  /** At most 1,000 characters. */
  message?: string;
  /** Whether to write to those invited. @default true */
  notify?: boolean;
}

export interface InvitationResult {
  invitee: Invitee;
  status: "granted" | "invited" | "already" | "rejected";
  /** Why it was rejected. */
  code?: Code;
}

export interface InvitationAnswer extends AccessChanged {
  results: InvitationResult[];
}

/** A request for access. */
export interface AccessRequest {
  /** @default the weakest role */
  role?: RoleId;
  /** At most 1,000 characters. */
  message?: string;
}

export interface AccessRequestAnswer {
  /** `already` when the caller has the role or more. */
  status: "pending" | "already";
}

export interface InvitationAccepted {
  roomId: string;
  /** What one may do there now. */
  role: RoleValue;
}

/** What one change did, as it is shown. */
export type ActivityItem = {
  id: string;
  /** ISO 8601. */
  at: string;
  by: Person;
} & (
  | {
      /** Someone's own entry; where they did it themselves, they left or came by invitation. */
      kind: "person";
      person: Person;
      from: RoleValue | null;
      to: RoleValue | null;
    }
  | { kind: "group"; group: DisplayGroup; from: RoleValue | null; to: RoleValue | null }
  | { kind: "general"; from: General; to: General }
  | { kind: "settings"; editorsCanShare: boolean }
  /** An invitation by address that was sent, changed, or cancelled. */
  | { kind: "invitation"; email: string; from: RoleId | null; to: RoleId | null }
  /** A request that was declined. */
  | { kind: "request"; person: Person; role: RoleId }
);

export interface Activity {
  /** Newest first. */
  items: ActivityItem[];
  /** Given back to get the next page; `null` on the last one. */
  nextCursor: string | null;
}

/** A page of a group's members. */
export interface GroupMembers {
  items: Person[];
  nextCursor: string | null;
}

/** What resolvers answer: display fields only. */
export type DisplayUser = Pick<Person, "id" | "name" | "avatar" | "colors">;
export type DisplayGroup = Pick<Group, "id" | "name">;
