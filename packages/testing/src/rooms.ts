import type { MemoryRoom } from "@guestlist/api/memory";

/** The exact scopes of each role, spelled out so that no test asks the code. */
export const scopes = {
  viewer: ["room:read", "room:presence:write"],
  commenter: ["room:read", "room:presence:write", "comments:write"],
  editor: ["room:write"],
  owner: ["room:write"],
};

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
