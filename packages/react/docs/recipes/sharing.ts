import type { ShareApiOptions } from "@guestlist/api";
import { createMemoryDirectory, createMemoryRooms, createMemoryStore } from "@guestlist/api/memory";

// People and rooms in memory: no account, no key, no database; gone when the process ends.
const person = (id: string, name: string) => ({
  id,
  name,
  avatar: null,
  colors: [],
  email: `${id}@acme.io`,
  groupIds: ["engineering"],
});

export const sharing: ShareApiOptions = {
  rooms: createMemoryRooms([
    {
      id: "launch-plan",
      usersAccesses: { olivier: ["room:write"] },
      metadata: { name: "Launch plan", owner: "olivier" },
    },
  ]),
  directory: createMemoryDirectory({
    users: [person("olivier", "Olivier Laurent"), person("zoe", "Zoe Martin")],
    groups: [{ id: "engineering", name: "Engineering" }],
  }),
  store: createMemoryStore(), // invitations, requests and activity
  authenticate: () => ({ userId: "olivier" }), // read your session here
};
