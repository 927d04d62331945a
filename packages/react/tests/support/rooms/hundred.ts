import type { InProcessShareOptions } from "../share/in-process-share.ts";
import { crowd, groups, scopes } from "./seed.ts";

const many = Array.from({ length: 100 }, (_, index) => ({
  id: `group-${index + 1}`,
  name: `Group ${index + 1}`,
  memberCount: index,
  organizationId: "acme",
}));

/** A hundred people and a hundred groups. */
export const hundred = {
  rooms: [
    {
      ...crowd.room,
      groupsAccesses: Object.fromEntries(
        many.map(({ id }, index) => [id, index % 2 ? scopes.viewer : scopes.commenter]),
      ),
    },
  ],
  people: crowd.people,
  groups: [...groups, ...many],
} satisfies InProcessShareOptions;
