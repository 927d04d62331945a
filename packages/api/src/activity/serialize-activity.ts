import type { RoomContext } from "../access/room-context.ts";
import type { ActivityItem } from "../contract/room-access.ts";
import type { DirectoryGroup } from "../people/directory.ts";
import { serializePerson } from "../people/serialize-person.ts";
import type { StoredActivity } from "../store/store.ts";
import { readGeneral } from "./activity-general.ts";

/** One entry with the names of those it is about. */
export function serializeActivity(
  view: RoomContext,
  { id, at, by, kind, target, from, to }: StoredActivity,
  groups: ReadonlyMap<string, DirectoryGroup>,
): ActivityItem {
  const item = { id, at: at.toISOString(), by: serializePerson(view, by) };
  switch (kind) {
    case "person":
      return { ...item, kind, person: serializePerson(view, target), from, to };
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
      return { ...item, kind, person: serializePerson(view, target), role: from ?? "" };
  }
}
