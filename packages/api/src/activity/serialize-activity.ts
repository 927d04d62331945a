import type { ActivityItem } from "@guestlist/client";
import type { DirectoryGroup } from "../directory/index.ts";
import { type RoomContext, serializePerson } from "../room/index.ts";
import type { StoredActivity } from "./activity.ts";
import { readGeneral } from "./activity-general.ts";

/** One entry with the names of those it is about. */
export function serializeActivity(
  context: RoomContext,
  { id, at, by, kind, target, from, to }: StoredActivity,
  groups: ReadonlyMap<string, DirectoryGroup>,
): ActivityItem {
  const item = { id, at: at.toISOString(), by: serializePerson(context, by) };
  switch (kind) {
    case "person":
      return { ...item, kind, person: serializePerson(context, target), from, to };
    case "group": {
      const name = groups.get(target)?.name ?? target;
      return { ...item, kind, group: { id: target, name }, from, to };
    }
    case "general":
      return { ...item, kind, from: readGeneral(from), to: readGeneral(to) };
    case "settings":
      return { ...item, kind, editorsCanShare: to === "yes" };
    case "invitation":
      return { ...item, kind, email: target, from, to };
    case "request":
      // Stryker disable next-line StringLiteral: Who declines a request always notes which role was asked for.
      return { ...item, kind, person: serializePerson(context, target), role: from ?? "" };
  }
}
