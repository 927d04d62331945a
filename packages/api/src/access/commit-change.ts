import {
  type AppliedChange,
  applyChange,
  type Change,
  invertChange,
  listedGroups,
  listedPeople,
  ownersOf,
  type Room,
  type RoomPatch,
} from "@guestlist/access";
import { recordActivity } from "../activity/record-activity.ts";
import type { AccessChanged, Change as AskedChange } from "../contract/room-access.ts";
import { ShareApiError } from "../http/errors.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { Services } from "../services.ts";
import { type Deadline, deadlineAfter, REQUEST_TIME } from "../upstream/deadline.ts";
import { reversePatch } from "../upstream/reverse-patch.ts";
import { requireApplied, updateRoom } from "../upstream/update-room.ts";
import { authorizeChange, type PreparedChange } from "./authorize-change.ts";
import { isPermitted } from "./has-already.ts";
import { noAccess } from "./open-room.ts";
import {
  invertSaves,
  isEmpty,
  noSaves,
  type PendingSaves,
  pendingAfter,
  savePending,
} from "./pending-saves.ts";
import { contextAfter, mayOpen, type RoomContext } from "./room-context.ts";
import { serializeRoom } from "./serialize-room.ts";

/** A change that was made. */
export interface MadeChange extends AccessChanged {
  /** Whether invitations and requests were saved too; the room is changed all the same. */
  saved: boolean;
  /** The room as it is now. */
  after: RoomContext;
}

/**
 * Makes a change that was checked: one write with only the touched keys, and the post-condition on
 * what Liveblocks answers.
 * @throws {ShareApiError}
 */
export async function commitChange(
  services: Services,
  prepared: PreparedChange,
  context: RequestContext,
): Promise<MadeChange> {
  const { view, change, groups, saves: asked = noSaves } = prepared;
  const applied = applyChange(view.room, change, view.rules);
  if (!applied.patch && isEmpty(asked)) {
    return {
      access: mayOpen(view) ? serializeRoom(view, groups) : null,
      undo: null,
      saved: true,
      after: view,
    };
  }
  const { deadline } = context;
  if (!applied.patch) deadline.beforeWriting();
  const after = applied.patch ? await writeRoom(services, view, applied, deadline) : view.room;
  const saves = withAnswered(services, view, after, asked);
  const saved = await savePending(services, saves).then(
    () => true,
    (error: unknown) => {
      if (!applied.patch) throw error;
      return false;
    },
  );
  const made = { view, change, patch: applied.patch, after, saves: saved ? saves : noSaves };
  const viewAfter = contextAfter(
    services.view,
    view,
    after,
    pendingAfter(view.pending, made.saves),
  );
  await recordActivity(services, { ...made, after: viewAfter }, context);
  tellOthers(services, made, context);
  return {
    access: mayOpen(viewAfter) ? serializeRoom(viewAfter, groups) : null,
    undo: undoOf(prepared, viewAfter, made.saves, applied.patch !== null),
    saved,
    after: viewAfter,
  };
}

/** @throws {ShareApiError} */
async function writeRoom(
  services: Services,
  view: RoomContext,
  { room, patch }: AppliedChange,
  deadline: Deadline,
): Promise<Room> {
  if (!patch) return room;
  requirePlace(services, view.room, room);
  const after = await updateRoom(services, view.room.id, patch, deadline);
  if (!after) throw noAccess(services);
  await requireOwnerKept(services, view, patch, after);
  return requireApplied(services, view.room.id, patch, after);
}

/** A request for what was given another way is answered by that. */
function withAnswered(
  services: Services,
  view: RoomContext,
  after: Room,
  { invitations, requests }: PendingSaves,
): PendingSaves {
  const viewAfter = contextAfter(services.view, view, after, null);
  const answered = (view.pending?.requests ?? []).filter(
    ({ userId, role }) =>
      !requests.some((save) => save.after.userId === userId) &&
      !isPermitted(view, userId, role) &&
      isPermitted(viewAfter, userId, role),
  );
  const saves = answered.map((before) => ({
    before,
    after: { ...before, state: "answered" as const },
  }));
  return { invitations, requests: [...requests, ...saves] };
}

/** Everyone connected, and the app. Nobody waits for it. */
function tellOthers(
  services: Services,
  {
    view,
    change,
    patch,
    after,
  }: { view: RoomContext; change: Change; patch: unknown; after: Room },
  context: RequestContext,
): void {
  context.run(() => services.rooms.announce(after.id, { type: "guestlist:access-changed" }));
  if (patch === null) return;
  context.run(async () =>
    services.onAccessChange?.({ before: view.room, after, change, userId: view.caller.userId }),
  );
}

/** The inverse, if the same caller could still make it. */
function undoOf(
  { view, change, groups }: PreparedChange,
  after: RoomContext,
  saves: PendingSaves,
  isRoomChanged: boolean,
): AskedChange | null {
  if (after.access.role === null) return null;
  const pending = invertSaves(saves);
  const isPendingChanged = Object.keys(pending).length > 0;
  if (isPendingChanged && !after.actor.can.share) return null;
  if (!isRoomChanged) return isPendingChanged ? pending : null;
  const inverse = invertChange(view.room, after.room, change, view.rules);
  if (!inverse) return null;
  try {
    authorizeChange({ view: after, change: inverse, groups });
    return { ...inverse, ...pending };
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
  { room, rules }: RoomContext,
  patch: RoomPatch,
  after: Room,
): Promise<void> {
  if (ownersOf(room, rules).length === 0 || ownersOf(after, rules).length > 0) return;
  const back = reversePatch(room, patch);
  try {
    // Not given up when the request's time is over: the room would stay without an owner.
    const restored = await updateRoom(services, room.id, back, deadlineAfter(REQUEST_TIME));
    await requireApplied(services, room.id, back, restored);
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
