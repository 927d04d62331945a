import {
  type Change,
  checkChange,
  conflictOf,
  generalAccess,
  groupRole,
  personRole,
} from "@guestlist/access";
import {
  type Directory,
  type DirectoryGroup,
  loadGroups,
  requireGroups,
} from "../directory/index.ts";
import { ShareApiError } from "../http/index.ts";
import {
  groupsToName,
  isExternal,
  isGrantable,
  type RoomContext,
  type WaitingChanges,
} from "../room/index.ts";

/** What a request found out before it writes. */
export interface PreparedChange {
  context: RoomContext;
  change: Change;
  /** The groups of the room and of the change, as the directory knows them. */
  groups: ReadonlyMap<string, DirectoryGroup>;
  /** What it does to those that wait. @default nothing */
  waiting?: WaitingChanges;
}

/**
 * Looks up the groups of the room and of the change, in one batch.
 * @throws {ShareApiError} `upstream_unavailable` when the change names groups
 */
export function loadGroupsOf(directory: Directory, context: RoomContext, change: Change) {
  const named = Object.keys(change.groups ?? {});
  const load = named.length > 0 ? requireGroups : loadGroups;
  return load(directory, [...groupsToName(context), ...named], context.caller);
}

/**
 * Checks a change completely: rights, then that those who are named can be given access, then what
 * the caller expected to find.
 * @throws {ShareApiError}
 */
export function authorizeChange({ context, change, groups }: PreparedChange): void {
  const { room, actor, rules } = context;
  if (context.people.failed) throw new ShareApiError("upstream_unavailable");
  if (change.general?.audience === "organization" && !context.organization) {
    throw new ShareApiError("invalid_body");
  }
  const refusal = checkChange(room, actor, change, rules);
  if (refusal && refusal !== "last_owner") throw new ShareApiError(refusal);
  requireKnown({ context, change, groups });
  const current = change.expect && conflictOf(room, change.expect, rules);
  if (current) throw new ShareApiError("conflict", { details: { current } });
  if (refusal) throw new ShareApiError(refusal);
}

/**
 * New grants by id are for people and groups of the room's organisation. Anybody else is answered
 * like nobody; an account that is gone can only be removed.
 */
function requireKnown({ context, change, groups }: PreparedChange): void {
  const { room, rules, people } = context;
  for (const [userId, role] of Object.entries(change.people ?? {})) {
    const listed = personRole(room, userId, rules) !== null;
    const user = people.known.get(userId);
    const allowed = listed
      ? role === null || user !== undefined
      : isGrantable(context, user) || (user !== undefined && hasAsked(context, userId));
    if (!allowed && !(role === null && userId === context.caller.userId)) {
      throw new ShareApiError("unknown_person", { details: { userId } });
    }
  }
  const audience = change.general?.audience ?? generalAccess(room, rules).audience;
  for (const [groupId, role] of Object.entries(change.groups ?? {})) {
    const group = groups.get(groupId);
    const isOrganization = context.organization?.groupId === groupId;
    const listed = groupRole(room, groupId, rules) !== null;
    const grantable =
      group !== undefined && (group.organizationId === undefined || !isExternal(context, group));
    // Setting general access back also says that its group has no entry any more.
    const allowed = isOrganization
      ? audience === "anyone" || (role === null && change.general !== undefined)
      : listed
        ? role === null || group !== undefined
        : grantable;
    if (!allowed) throw new ShareApiError("unknown_group", { details: { groupId } });
  }
}

/** Whoever asked for access named themselves: they may be from anywhere. */
function hasAsked({ waiting }: RoomContext, userId: string): boolean {
  return waiting.requests?.hasAsked?.(userId) ?? false;
}
