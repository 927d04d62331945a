import { limits } from "@guestlist/access";
import type { Context } from "hono";
import type { Directory } from "../directory/index.ts";
import {
  defineRoute,
  type GuardServices,
  requireIdentifier,
  ShareApiError,
} from "../http/index.ts";
import { callPort } from "../upstream/index.ts";
import { groups, users } from "./people-schemas.ts";

const query = { id: `The ids, repeated; at most ${limits.resolvedUsers}.` };

type Services = GuardServices & { directory: Directory };

/** Names and pictures of people, for Liveblocks' resolvers. Never an address. */
export function resolveUsersRoute(services: Services) {
  return defineRoute(
    services,
    "resolveUsers",
    { rule: "person", summary: "People by id", query, answers: users },
    async ({ c, caller }) => {
      const ids = idsOf(c);
      const found = await lookUp(ids, () => services.directory.users(ids, caller));
      return found.map(
        (user) =>
          user && { id: user.id, name: user.name, avatar: user.avatar, colors: [...user.colors] },
      );
    },
  );
}

/** Names of groups, for Liveblocks' resolvers. */
export function resolveGroupsRoute(services: Services) {
  return defineRoute(
    services,
    "resolveGroups",
    { rule: "person", summary: "Groups by id", query, answers: groups },
    async ({ c, caller }) => {
      const ids = idsOf(c);
      const found = await lookUp(ids, () => services.directory.groups(ids, caller));
      return found.map((group) => group && { id: group.id, name: group.name });
    },
  );
}

function idsOf(c: Context): string[] {
  const ids = c.req.queries("id") ?? [];
  if (ids.length > limits.resolvedUsers) throw new ShareApiError("too_many_items");
  return ids.map(requireIdentifier);
}

/** One for each id, in their order, whatever the order of the directory's answer. */
async function lookUp<T extends { id: string }>(
  ids: readonly string[],
  load: () => Promise<(T | null)[]>,
): Promise<(T | null)[]> {
  if (ids.length === 0) return [];
  const found = await callPort(load);
  const byId = new Map(found.flatMap((one) => (one ? [[one.id, one]] : [])));
  return ids.map((id) => byId.get(id) ?? null);
}
