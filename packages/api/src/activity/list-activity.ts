import { withPeople } from "../access/room-context.ts";
import { answerSchemas } from "../contract/answer-schemas.ts";
import type { Activity } from "../contract/room-access.ts";
import { defineRoute } from "../http/define-route.ts";
import { ShareApiError } from "../http/errors.ts";
import { loadGroups, loadPeople } from "../people/load-people.ts";
import type { Services } from "../services.ts";
import { callStore } from "../store/call-store.ts";
import { serializeActivity } from "./serialize-activity.ts";

const pageSize = 30;

/** Who gave what to whom, newest first. */
export function listActivityRoute(services: Services) {
  return defineRoute(
    services,
    {
      rule: "may see activity",
      summary: "What was changed, by whom and when",
      query: { cursor: "`nextCursor` of the page before." },
      answers: answerSchemas.activity,
    },
    async ({ c, caller, open }): Promise<Activity> => {
      const { store, directory } = services;
      const view = await open();
      if (!store) throw new ShareApiError("not_found");
      const cursor = c.req.query("cursor") ?? null;
      const page = await callStore(() => store.activity(view.room.id, cursor, pageSize));
      const userIds = page.items.flatMap(({ by, kind, target }) =>
        kind === "person" || kind === "request" ? [by, target] : [by],
      );
      const groupIds = page.items.flatMap(({ kind, target }) => (kind === "group" ? target : []));
      const [people, groups] = await Promise.all([
        loadPeople(directory, userIds, caller),
        loadGroups(directory, groupIds, caller),
      ]);
      const known = withPeople(view, [...people.known.values()]);
      return {
        items: page.items.map((entry) => serializeActivity(known, entry, groups)),
        nextCursor: page.nextCursor,
      };
    },
  );
}
