import type { Directory, DirectoryUser } from "@guestlist/api";
import { createMemoryDirectory } from "@guestlist/api/memory";
import { maxNewAccounts, type NewAccounts } from "../../server/people/new-accounts.ts";
import { seededPeople } from "../../server/seed/people.ts";

const seeded = seededPeople();
/** Nobody changes the seed: one directory of it serves every test. */
const seededDirectory = createMemoryDirectory(seeded);

/** The demo's people in memory, and a way for others to come in. */
export function memoryPeople(): { directory: Directory; newAccounts: NewAccounts } {
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
    newAccounts: {
      async add(person) {
        if (!added.has(person.id) && added.size < maxNewAccounts) {
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
