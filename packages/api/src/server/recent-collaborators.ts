import type { Caller } from "../ports/directory.ts";
import type { Candidates } from "../room-access.ts";
import type { OpenOptions } from "./open-room.ts";
import { loadGroups } from "./people.ts";
import { groupCandidate, personCandidate } from "./project-candidates.ts";
import { isExternal, isGrantable, type RoomView } from "./room-view.ts";
import type { Services } from "./services.ts";
import { callStore } from "./store.ts";

/** Whom the caller gave access lately, in any room; nobody without a store, or when it fails. */
export async function recentCollaborators(
  { store, directory }: Services,
  caller: Caller,
  open: (options: OpenOptions) => Promise<RoomView>,
  limit: number,
): Promise<Candidates> {
  const none = { userIds: [], groupIds: [] };
  const recent = store
    ? await callStore(() => store.collaborators(caller.userId, limit)).catch(() => none)
    : none;
  const view = await open({ others: recent.userIds });
  const groups = await loadGroups(directory, recent.groupIds, caller);
  return {
    people: recent.userIds.flatMap((id) => {
      const user = view.people.known.get(id);
      return user && isGrantable(view, user) ? [personCandidate(view, user)] : [];
    }),
    groups: recent.groupIds.flatMap((id) => {
      const group = groups.get(id);
      const isOffered =
        group !== undefined &&
        id !== view.organization?.groupId &&
        (group.organizationId === undefined || !isExternal(view, group));
      return isOffered ? [groupCandidate(view, group)] : [];
    }),
    email: null,
  };
}
