import type { Candidates } from "@guestlist/client";
import type { ActivityServices } from "../activity/index.ts";
import { loadGroups } from "../directory/index.ts";
import type { Caller } from "../http/index.ts";
import { isExternal, isGrantable, type OpenRoom } from "../room/index.ts";
import { callPort } from "../upstream/index.ts";
import { groupCandidate, personCandidate } from "./serialize-candidates.ts";

/** Whom the caller gave access lately, in any room; nobody without activity, or when it fails. */
export async function recentCollaborators(
  { activity, directory }: ActivityServices,
  caller: Caller,
  open: OpenRoom,
  limit: number,
): Promise<Candidates> {
  const none = { userIds: [], groupIds: [] };
  const recent = activity
    ? await callPort(() => activity.collaborators(caller.userId, limit)).catch(() => none)
    : none;
  const context = await open({ others: recent.userIds });
  const groups = await loadGroups(directory, recent.groupIds, caller);
  return {
    people: recent.userIds.flatMap((id) => {
      const user = context.people.known.get(id);
      return user && isGrantable(context, user) ? [personCandidate(context, user)] : [];
    }),
    groups: recent.groupIds.flatMap((id) => {
      const group = groups.get(id);
      const isOffered =
        group !== undefined &&
        id !== context.organization?.groupId &&
        (group.organizationId === undefined || !isExternal(context, group));
      return isOffered ? [groupCandidate(context, group)] : [];
    }),
    email: null,
  };
}
