import type {
  Ability,
  AccessPathKind,
  Capabilities,
  ConnectionAccess,
  General,
  RoleDescription,
  RoleId,
  RoleValue,
} from "@guestlist/access";
import type { Code } from "./codes.ts";

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

/** What the caller may do with an entry. */
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
  /** What they may really do, and why. Paths only for those who may share, and for oneself. */
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
  /** Oldest first; only for those who may share, and only where the app keeps them. */
  invitations?: InvitationEntry[];
  /** Oldest first; only for those who may share, and only where the app keeps them. */
  requests?: RequestEntry[];
}

/** What resolvers answer: display fields only. */
export type DisplayUser = Pick<Person, "id" | "name" | "avatar" | "colors">;
export type DisplayGroup = Pick<Group, "id" | "name">;
