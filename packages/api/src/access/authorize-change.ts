import {
  type Change,
  checkChange,
  conflictOf,
  generalAccess,
  groupRole,
  personRole,
} from "@guestlist/access";
import { ShareApiError } from "../http/errors.ts";
import type { DirectoryGroup } from "../people/directory.ts";
import { loadGroups, requireGroups } from "../people/load-people.ts";
import type { Services } from "../services.ts";
import type { PendingSaves } from "./pending-saves.ts";
import { isExternal, isGrantable, type RoomContext } from "./room-context.ts";
import { groupsToName } from "./serialize-room.ts";

/** What a request found out before it writes. */
export interface PreparedChange {
  view: RoomContext;
  change: Change;
  /** The groups of the room and of the change, as the directory knows them. */
  groups: ReadonlyMap<string, DirectoryGroup>;
  /** What it does beside the room. @default nothing */
  saves?: PendingSaves;
}

/**
 * Looks up the groups of the room and of the change, in one batch.
 * @throws {ShareApiError} `upstream_unavailable` when the change names groups
 */
export function loadGroupsOf({ directory }: Services, view: RoomContext, change: Change) {
  const named = Object.keys(change.groups ?? {});
  const load = named.length > 0 ? requireGroups : loadGroups;
  return load(directory, [...groupsToName(view), ...named], view.caller);
}

/**
 * Checks a change completely: rights, then that those who are named can be given access, then what
 * the caller expected to find.
 * @throws {ShareApiError}
 */
export function authorizeChange({ view, change, groups }: PreparedChange): void {
  const { room, actor, rules } = view;
  if (view.people.failed) throw new ShareApiError("upstream_unavailable");
  if (change.general?.audience === "organization" && !view.organization) {
    throw new ShareApiError("invalid_body");
  }
  const refusal = checkChange(room, actor, change, rules);
  if (refusal && refusal !== "last_owner") throw new ShareApiError(refusal);
  requireKnown({ view, change, groups });
  const current = change.expect && conflictOf(room, change.expect, rules);
  if (current) throw new ShareApiError("conflict", { details: { current } });
  if (refusal) throw new ShareApiError(refusal);
}

/**
 * New grants by id are for people and groups of the room's organisation. Anybody else is answered
 * like nobody; an account that is gone can only be removed.
 */
function requireKnown({ view, change, groups }: PreparedChange): void {
  const { room, rules, people } = view;
  for (const [userId, role] of Object.entries(change.people ?? {})) {
    const listed = personRole(room, userId, rules) !== null;
    const user = people.known.get(userId);
    const allowed = listed
      ? role === null || user !== undefined
      : isGrantable(view, user) || (user !== undefined && hasAsked(view, userId));
    if (!allowed && !(role === null && userId === view.caller.userId)) {
      throw new ShareApiError("unknown_person", { details: { userId } });
    }
  }
  const audience = change.general?.audience ?? generalAccess(room, rules).audience;
  for (const [groupId, role] of Object.entries(change.groups ?? {})) {
    const group = groups.get(groupId);
    const isOrganization = view.organization?.groupId === groupId;
    const listed = groupRole(room, groupId, rules) !== null;
    const grantable =
      group !== undefined && (group.organizationId === undefined || !isExternal(view, group));
    // Setting general access back also says that its group is no row any more.
    const allowed = isOrganization
      ? audience === "anyone" || (role === null && change.general !== undefined)
      : listed
        ? role === null || group !== undefined
        : grantable;
    if (!allowed) throw new ShareApiError("unknown_group", { details: { groupId } });
  }
}

/** Whoever asked for access named themselves: they may be from anywhere. */
function hasAsked({ pending }: RoomContext, userId: string): boolean {
  return pending?.requests.some((request) => request.userId === userId) ?? false;
}
