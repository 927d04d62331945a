import { loadGroups, loadPeople } from "../directory/index.ts";
import { ShareApiError } from "../http/index.ts";
import { defineRoomRoute, type RoomServices, withPeople } from "../room/index.ts";
import { callPort } from "../upstream/index.ts";
import type { Activity } from "./activity.ts";
import { activityPage } from "./activity-schema.ts";
import { serializeActivity } from "./serialize-activity.ts";

const pageSize = 30;

export interface ActivityServices extends RoomServices {
  /** `null` where the app does without. */
  activity: Activity | null;
}

/** Who gave what to whom, newest first. */
export function listActivityRoute(services: ActivityServices) {
  return defineRoomRoute(
    services,
    "listActivity",
    {
      rule: "may see activity",
      summary: "What was changed, by whom and when",
      query: { cursor: "`nextCursor` of the page before." },
      answers: activityPage,
    },
    async ({ caller, query, open }) => {
      const { activity, directory } = services;
      const context = await open();
      if (!activity) throw new ShareApiError("not_found");
      const cursor = query("cursor") ?? null;
      const page = await callPort(() => activity.list(context.room.id, cursor, pageSize));
      const userIds = page.items.flatMap(({ by, kind, target }) =>
        kind === "person" || kind === "request" ? [by, target] : [by],
      );
      const groupIds = page.items.flatMap(({ kind, target }) => (kind === "group" ? target : []));
      const [people, groups] = await Promise.all([
        loadPeople(directory, userIds, caller),
        loadGroups(directory, groupIds, caller),
      ]);
      const known = withPeople(context, people.known.values());
      return {
        items: page.items.map((entry) => serializeActivity(known, entry, groups)),
        nextCursor: page.nextCursor,
      };
    },
  );
}
