import type { OpenOptions } from "../access/open-room.ts";
import { isExternal, isGrantable, type RoomContext } from "../access/room-context.ts";
import type { Candidates } from "../contract/room-access.ts";
import type { Services } from "../services.ts";
import { callStore } from "../store/call-store.ts";
import type { Caller } from "./directory.ts";
import { loadGroups } from "./load-people.ts";
import { groupCandidate, personCandidate } from "./serialize-candidates.ts";

/** Whom the caller gave access lately, in any room; nobody without a store, or when it fails. */
export async function recentCollaborators(
  { store, directory }: Services,
  caller: Caller,
  open: (options: OpenOptions) => Promise<RoomContext>,
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
