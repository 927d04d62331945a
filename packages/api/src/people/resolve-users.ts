import type { Context } from "hono";
import { answerSchemas } from "../contract/answer-schemas.ts";
import { mostEntries } from "../contract/request-schemas.ts";
import type { DisplayGroup, DisplayUser } from "../contract/room-access.ts";
import { defineRoute } from "../http/define-route.ts";
import { ShareApiError } from "../http/errors.ts";
import { requireIdentifier } from "../http/guards/identifier.ts";
import type { Services } from "../services.ts";
import { requireDirectory } from "./load-people.ts";

const query = { id: `The ids, repeated; at most ${mostEntries}.` };

/** Names and pictures of people, for Liveblocks' resolvers. Never an address. */
export function resolveUsersRoute(services: Services) {
  return defineRoute(
    services,
    { rule: "person", summary: "People by id", query, answers: answerSchemas.users },
    async ({ c, caller }): Promise<(DisplayUser | null)[]> => {
      const ids = idsOf(c);
      if (ids.length === 0) return [];
      const users = await requireDirectory(() => services.directory.users(ids, caller));
      const byId = new Map(users.flatMap((user) => (user ? [[user.id, user]] : [])));
      return ids.map((id) => {
        const user = byId.get(id);
        if (!user) return null;
        return { id, name: user.name, avatar: user.avatar, colors: [...user.colors] };
      });
    },
  );
}

/** Names of groups, for Liveblocks' resolvers. */
export function resolveGroupsRoute(services: Services) {
  return defineRoute(
    services,
    { rule: "person", summary: "Groups by id", query, answers: answerSchemas.groups },
    async ({ c, caller }): Promise<(DisplayGroup | null)[]> => {
      const ids = idsOf(c);
      if (ids.length === 0) return [];
      const groups = await requireDirectory(() => services.directory.groups(ids, caller));
      const byId = new Map(groups.flatMap((group) => (group ? [[group.id, group]] : [])));
      return ids.map((id) => {
        const group = byId.get(id);
        return group ? { id, name: group.name } : null;
      });
    },
  );
}

function idsOf(c: Context): string[] {
  const ids = c.req.queries("id") ?? [];
  if (ids.length > mostEntries) throw new ShareApiError("too_many_items");
  return ids.map(requireIdentifier);
}
