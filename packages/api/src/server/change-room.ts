import {
  applyChange,
  type Change,
  checkChange,
  conflictOf,
  generalAccess,
  groupRole,
  invertChange,
  listedGroups,
  listedPeople,
  ownersOf,
  personRole,
  type Room,
  type RoomPatch,
} from "@guestlist/access";
import { ShareApiError } from "../errors.ts";
import type { DirectoryGroup } from "../ports/directory.ts";
import type { AccessChanged } from "../room-access.ts";
import type { AfterAnswer } from "./after-answer.ts";
import { loadGroups, requireGroups } from "./people.ts";
import { groupsToName, projectRoom } from "./project-room.ts";
import { reversePatch } from "./reverse-patch.ts";
import { isExternal, isGrantable, type RoomView, viewAgain } from "./room-view.ts";
import type { Services } from "./services.ts";
import { callRooms, callRoomsToWrite } from "./upstream.ts";

/** What a request found out before it writes. */
export interface PreparedChange {
  view: RoomView;
  change: Change;
  /** The groups of the room and of the change, as the directory knows them. */
  groups: ReadonlyMap<string, DirectoryGroup>;
}

/**
 * Looks up the groups of the room and of the change, in one batch.
 * @throws {ShareApiError} `upstream_unavailable` when the change names groups
 */
export function loadGroupsOf({ directory }: Services, view: RoomView, change: Change) {
  const named = Object.keys(change.groups ?? {});
  const load = named.length > 0 ? requireGroups : loadGroups;
  return load(directory, [...groupsToName(view), ...named], view.caller);
}

/**
 * Checks a change completely: rights, then that those who are named can be given access, then what
 * the caller expected to find.
 * @throws {ShareApiError}
 */
export function requireAllowed({ view, change, groups }: PreparedChange): void {
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
    const allowed = listed ? role === null || user !== undefined : isGrantable(view, user);
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

/**
 * Makes a change that was checked: one write with only the touched keys, and the post-condition on
 * what Liveblocks answers.
 * @throws {ShareApiError}
 */
export async function makeChange(
  services: Services,
  prepared: PreparedChange,
  afterAnswer: AfterAnswer,
): Promise<AccessChanged> {
  const { view, change, groups } = prepared;
  const applied = applyChange(view.room, change, view.rules);
  if (!applied.patch) return { access: projectRoom(view, groups), undo: null };
  requirePlace(services, view.room, applied.room);

  const { patch } = applied;
  const after = await callRoomsToWrite((signal) =>
    services.rooms.update(view.room.id, patch, { signal }),
  );
  if (!after) throw new ShareApiError("room_not_found");
  await requireOwnerKept(services, view, patch, after);

  afterAnswer(() => services.rooms.announce(view.room.id, { type: "guestlist:access-changed" }));
  afterAnswer(async () =>
    services.onAccessChange?.({
      before: view.room,
      after,
      change,
      userId: view.caller.userId,
    }),
  );

  const viewAfter = viewAgain(services.view, view, after);
  return {
    access: viewAfter.access.role === "none" ? null : projectRoom(viewAfter, groups),
    undo: undoOf(prepared, viewAfter),
  };
}

/** The inverse, if the same caller could still make it. */
function undoOf({ view, change, groups }: PreparedChange, after: RoomView): Change | null {
  const inverse = invertChange(view.room, after.room, change, view.rules);
  if (!inverse || after.access.role === "none") return null;
  try {
    requireAllowed({ view: after, change: inverse, groups });
    return inverse;
  } catch (error) {
    if (error instanceof ShareApiError) return null;
    throw error;
  }
}

/**
 * `owner` is one key, so two processes can overwrite each other. A room that had an owner must
 * still have one; otherwise the writer takes its own change back.
 * @throws {ShareApiError} `last_owner`, or `unknown_outcome` when it could not be taken back
 */
async function requireOwnerKept(
  services: Services,
  { room, rules }: RoomView,
  patch: RoomPatch,
  after: Room,
): Promise<void> {
  if (ownersOf(room, rules).length === 0 || ownersOf(after, rules).length > 0) return;
  const back = reversePatch(room, patch);
  try {
    await callRooms((signal) => services.rooms.update(room.id, back, { signal }));
  } catch {
    throw new ShareApiError("unknown_outcome");
  }
  throw new ShareApiError("last_owner");
}

/** @throws {ShareApiError} `too_many_collaborators` when the change adds rows beyond the limit */
function requirePlace({ rooms: { limits } }: Services, before: Room, after: Room): void {
  if (!limits) return;
  // The platform counts every entry, the organisation's too: so this is without the room's rules.
  const added = [
    [listedPeople(before).length, listedPeople(after).length, limits.people],
    [listedGroups(before).length, listedGroups(after).length, limits.groups],
  ] as const;
  for (const [was, is, limit] of added) {
    if (is > was && is > limit) {
      throw new ShareApiError("too_many_collaborators", { details: { limit } });
    }
  }
}
