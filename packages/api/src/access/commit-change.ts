import { applyChange, invertChange, type Room, type Change as RoomChange } from "@guestlist/access";
import type { AccessChanged, Change } from "@guestlist/client";
import { type ActivityServices, recordActivity } from "../activity/index.ts";
import { ShareApiError, type Task } from "../http/index.ts";
import type { RoomLock } from "../locks/index.ts";
import type { Mailer } from "../mail/index.ts";
import {
  contextAfter,
  mayOpen,
  type RoomContext,
  serializeRoom,
  type WaitingChanges,
} from "../room/index.ts";
import { authorizeChange, type PreparedChange } from "./authorize-change.ts";
import {
  isNothing,
  saveWaiting,
  settleWaiting,
  undoWaiting,
  waitingAfter,
} from "./change-waiting.ts";
import { writeRoom } from "./write-room.ts";

/** A change that was made. */
export interface AccessChange {
  before: Room;
  after: Room;
  change: RoomChange;
  /** Who made it. */
  userId: string;
}

/** What it takes to change rooms. */
export interface AccessServices extends ActivityServices {
  lock: RoomLock;
  /** `null` where nobody is written to. */
  mailer: Mailer | null;
  onAccessChange?: (change: AccessChange) => void | Promise<void>;
}

/** What came of a change. */
export interface MadeChange extends AccessChanged {
  /** Whether what waits was saved too; the room is changed all the same. */
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
  services: AccessServices,
  prepared: PreparedChange,
  task: Task,
): Promise<MadeChange> {
  const { context, change, groups, waiting: resolved = {} } = prepared;
  const { room, patch } = applyChange(context.room, change, context.rules);
  if (!patch && isNothing(resolved)) {
    return { access: accessOf(context, groups), undo: null, saved: true, after: context };
  }
  // Stryker disable next-line ConditionalExpression: With a patch it is called again right before that is written.
  if (!patch) task.deadline.beforeWriting();
  const written = patch
    ? await writeRoom(services, context, { room, patch }, task.deadline)
    : context.room;
  const settled = settleWaiting(context, contextAfter(context, written, {}), resolved);
  const saved = await saveWaiting(settled).then(
    () => true,
    (error: unknown) => {
      if (!patch) throw error;
      return false;
    },
  );
  const waiting = saved ? settled : {};
  const after = contextAfter(context, written, waitingAfter(context.waiting, waiting));
  await recordActivity(services.activity, { before: context, after, change, patch, waiting }, task);
  tellOthers(services, { context, change, isRoomChanged: patch !== null, after: written }, task);
  return {
    access: accessOf(after, groups),
    undo: undoOf(prepared, after, waiting, patch !== null),
    saved,
    after,
  };
}

function accessOf(context: RoomContext, groups: PreparedChange["groups"]) {
  return mayOpen(context) ? serializeRoom(context, groups) : null;
}

/** Everyone connected, and the app. Nobody waits for it. */
function tellOthers(
  { rooms, onAccessChange }: AccessServices,
  made: { context: RoomContext; change: RoomChange; isRoomChanged: boolean; after: Room },
  task: Task,
): void {
  const { context, change, isRoomChanged, after } = made;
  task.later(() => rooms.announce(after.id, { type: "guestlist:access-changed" }));
  if (!isRoomChanged) return;
  task.later(async () =>
    onAccessChange?.({ before: context.room, after, change, userId: context.caller.userId }),
  );
}

/** The inverse, if the same caller could still make it. */
function undoOf(
  { context, change, groups }: PreparedChange,
  after: RoomContext,
  waiting: WaitingChanges,
  isRoomChanged: boolean,
): Change | null {
  if (!mayOpen(after)) return null;
  const undo = undoWaiting(waiting);
  const isWaitingChanged = Object.keys(undo).length > 0;
  if (isWaitingChanged && !after.actor.can.share) return null;
  if (!isRoomChanged) return isWaitingChanged ? undo : null;
  const inverse = invertChange(context.room, after.room, change, context.rules);
  if (!inverse) return null;
  try {
    authorizeChange({ context: after, change: inverse, groups });
    return { ...inverse, ...undo };
  } catch (error) {
    // Stryker disable next-line ConditionalExpression: Nothing else is thrown there; a mistake of ours must not be hidden.
    if (error instanceof ShareApiError) return null;
    throw error;
  }
}
