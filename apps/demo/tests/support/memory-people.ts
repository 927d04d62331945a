import type { Directory, DirectoryUser } from "@guestlist/api";
import { createMemoryDirectory } from "@guestlist/api/memory";
import { mostNewcomers, type Newcomers } from "../../server/people/newcomers.ts";
import { seededPeople } from "../../server/seed/people.ts";

const seeded = seededPeople();
/** Nobody changes the seed: one directory of it serves every test. */
const seededDirectory = createMemoryDirectory(seeded);

/** The demo's people in memory, and a way for others to come in. */
export function memoryPeople(): { directory: Directory; newcomers: Newcomers } {
  const added = new Map<string, DirectoryUser>();
  let current = seededDirectory;
  return {
    directory: {
      users: (ids, caller) => current.users(ids, caller),
      groups: (ids, caller) => current.groups(ids, caller),
      search: (query, caller) => current.search(query, caller),
      byEmail: (addresses, caller) => current.byEmail(addresses, caller),
      members: (groupId, cursor, caller) => current.members(groupId, cursor, caller),
    },
    newcomers: {
      async add(person) {
        if (!added.has(person.id) && added.size < mostNewcomers) {
          added.set(person.id, person);
          current = createMemoryDirectory({
            ...seeded,
            users: [...seeded.users, ...added.values()],
          });
        }
        return added.has(person.id);
      },
    },
  };
}
