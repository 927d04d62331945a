import type {
  Audience,
  Capabilities,
  Change,
  Impact,
  RoleId,
  RoleValue,
  RouteKind,
  Warning,
} from "@guestlist/access";
import type { Code } from "./errors.ts";

export type { Change, General, Seen } from "@guestlist/access";

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
export interface Route {
  kind: RouteKind;
  /** The person's or group's id; `null` for anyone. */
  id: string | null;
  /** The group's or organisation's name; `null` for a person's own entry and for anyone. */
  name: string | null;
  role: RoleValue;
  /** Whether it decides what the person may do, alone or with others. */
  wins: boolean;
}

/** What the caller may do with a row. */
export interface RowCan {
  /** The roles that may be chosen, weakest first. */
  setRole: RoleId[];
  remove: boolean;
  /** Why not more. */
  reason: Code | null;
}

export interface PersonRow {
  user: Person;
  /** The role of their own entry. */
  role: RoleValue;
  /** What they may really do, and why. Routes only for those who may share, and for oneself. */
  effective: { role: RoleValue | "none"; routes: Route[] };
  can: RowCan;
}

export interface GroupRow {
  group: Group;
  role: RoleValue;
  can: RowCan;
}

/** Everything the dialog shows and offers, decided by the server. */
export interface RoomAccess {
  room: { id: string; name: string | null };
  /** The ladder, weakest first. */
  roles: RoleId[];
  me: {
    userId: string;
    role: RoleValue;
    routes: Route[];
    guest: boolean;
    can: Capabilities;
  };
  general: {
    audience: Audience;
    role: RoleValue | "none";
    organization: { id: string; name: string } | null;
  };
  counts: { people: number; groups: number };
  people: PersonRow[];
  groups: GroupRow[];
  settings: { editorsCanShare: boolean };
}

/** The answer to a change. */
export interface AccessChanged {
  /** `null` when the caller no longer has access. */
  access: RoomAccess | null;
  /** The change that takes this one back; `null` when the caller could not make it. */
  undo: Change | null;
}

export interface ChangePreview {
  impact: Impact[];
  warnings: Warning[];
}

/** Why someone has the access they have. */
export interface AccessExplanation {
  role: RoleValue | "none";
  routes: Route[];
  /** What would remain if their own entry were removed. */
  withoutPersonal: RoleValue | "none";
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

/** What resolvers answer: display fields only. */
export type DisplayUser = Pick<Person, "id" | "name" | "avatar" | "colors">;
export type DisplayGroup = Pick<Group, "id" | "name">;
