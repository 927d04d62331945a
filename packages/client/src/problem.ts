import type { RoleId, Snapshot } from "@guestlist/access";
import type { Code } from "./codes.ts";
import type { Person } from "./room-access.ts";

/** What a problem says beside its code, where it is known. */
export interface ProblemDetails {
  /** What the room says now, of `conflict`. */
  current?: Snapshot;
  /** Who changed it, of `conflict`. */
  by?: Person;
  /** When they did, in ISO 8601. */
  at?: string;
  /** What can be asked for, weakest first, of `no_access`. */
  requestableRoles?: readonly RoleId[];
  /** Where the invitation led, of `invitation_used` to whom it was for. */
  roomId?: string;
  /** How many entries fit, of `too_many_collaborators`. */
  limit?: number;
  /** Whom there is nobody like, of `unknown_person`. */
  userId?: string;
  /** Which group there is none like, of `unknown_group`. */
  groupId?: string;
  /** Where a body is wrong, of `invalid_body` and the like. */
  issues?: readonly { path: string; message: string }[];
}

/** A problem as it is answered: RFC 9457, with the code as the contract and the title for people. */
export interface Problem extends ProblemDetails {
  type: string;
  title: string;
  status: number;
  code: Code;
  requestId: string;
}
