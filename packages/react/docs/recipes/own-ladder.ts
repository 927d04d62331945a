import type { Role } from "@guestlist/access";
import type { ShareApiOptions } from "@guestlist/api";
import { sharing } from "./sharing.ts";

// Weakest first; each permits all that the one before it does.
const roles: readonly Role[] = [
  { id: "reader", scopes: ["room:read", "room:presence:write"] },
  { id: "reviewer", scopes: ["room:read", "room:presence:write", "comments:write"] },
  { id: "author", scopes: ["room:write"], share: true },
  { id: "owner", scopes: ["room:write"], share: true, owner: true },
];

export const withOwnRoles: ShareApiOptions = { ...sharing, roles };
