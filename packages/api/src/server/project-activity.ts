import type { DirectoryGroup } from "../ports/directory.ts";
import type { StoredActivity } from "../ports/store.ts";
import type { ActivityItem } from "../room-access.ts";
import { readGeneral } from "./activity-general.ts";
import { projectPerson } from "./project-person.ts";
import type { RoomView } from "./room-view.ts";

/** One entry with the names of those it is about. */
export function projectActivity(
  view: RoomView,
  { id, at, by, kind, target, from, to }: StoredActivity,
  groups: ReadonlyMap<string, DirectoryGroup>,
): ActivityItem {
  const item = { id, at: at.toISOString(), by: projectPerson(view, by) };
  switch (kind) {
    case "person":
      return { ...item, kind, person: projectPerson(view, target), from, to };
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
      return { ...item, kind, person: projectPerson(view, target), role: from ?? "" };
  }
}
