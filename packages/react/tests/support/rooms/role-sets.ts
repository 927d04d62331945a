import { defaultRoles, type Role, type RoleId } from "@guestlist/access";
import type { MemoryRoom } from "@guestlist/api/memory";
import { en } from "../../../src/messages/en.ts";
import { everyKind, scopes } from "./seed.ts";

/** What an app may mean by roles; the dialog must know none of them by heart. */
export interface TriedRoles {
  name: string;
  roles: readonly Role[];
  /** The role that reads. */
  reads: RoleId;
  /** The role that edits and shares. */
  shares: RoleId;
  owner: RoleId | null;
}

const reader: Role = { id: "reader", scopes: scopes.viewer };
const writer: Role = { id: "writer", scopes: scopes.editor, share: true };
const admin: Role = { id: "admin", scopes: scopes.editor, share: true, owner: true };

export const triedRoles: readonly TriedRoles[] = [
  {
    name: "the default roles",
    roles: defaultRoles,
    reads: "viewer",
    shares: "editor",
    owner: "owner",
  },
  {
    name: "roles of the app's own",
    roles: [reader, writer, admin],
    reads: "reader",
    shares: "writer",
    owner: "admin",
  },
  {
    name: "roles without an owner's",
    roles: [reader, writer],
    reads: "reader",
    shares: "writer",
    owner: null,
  },
];

export const withOwner = triedRoles.filter(({ owner }) => owner !== null);

/** How the dialog names a role; one of the app's own goes by its id. */
export function labelOf(role: RoleId | null): string {
  return en.roles[role ?? ""] ?? role ?? "";
}

/** Every kind of row; Olivier owns it, where someone can. */
export function roomWith({ owner }: TriedRoles, room: Partial<MemoryRoom> = {}): MemoryRoom {
  return { ...everyKind, ...(owner === null && { metadata: { name: "Launch plan" } }), ...room };
}
