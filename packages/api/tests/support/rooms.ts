import { scopes } from "@guestlist/testing/role-scopes";
import type { MemoryRoom } from "../../src/memory.ts";

/** A restricted room with someone of every role, and groups. */
export const launchPlan: MemoryRoom = {
  id: "launch-plan",
  usersAccesses: {
    olivier: scopes.owner,
    zoe: scopes.editor,
    lea: scopes.commenter,
    marc: scopes.viewer,
  },
  groupsAccesses: { engineering: scopes.editor, design: scopes.viewer },
  metadata: { owner: "olivier", name: "Launch plan", internal: "do not leak" },
};

/** Olivier owns it, and anyone may edit. */
export const openHouse: MemoryRoom = {
  id: "open-house",
  defaultAccesses: scopes.editor,
  usersAccesses: { olivier: scopes.owner, marc: scopes.viewer },
  metadata: { owner: "olivier", name: "Open house" },
};

/** Olivier owns it, and everyone at Acme may edit. */
export const acmeWide: MemoryRoom = {
  id: "acme-wide",
  usersAccesses: { olivier: scopes.owner },
  groupsAccesses: { everyone: scopes.editor },
  metadata: { owner: "olivier" },
};
