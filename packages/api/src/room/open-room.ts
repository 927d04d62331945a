import { generalAccess, permissionsOf, permitsComments, personRole } from "@guestlist/access";
import { type Directory, loadPeople, type People } from "../directory/index.ts";
import { type Caller, type GuardServices, type Rule, ShareApiError } from "../http/index.ts";
import type { RoomSource } from "../upstream/index.ts";
import { createRoomContext, mayOpen } from "./create-room-context.ts";
import { loadWaiting, peopleWaiting } from "./load-waiting.ts";
import type { OpenRoomContext, RoomContext, RoomSettings } from "./room-context.ts";

/** What it takes to open rooms. */
export interface RoomServices extends GuardServices, RoomSource {
  directory: Directory;
  settings: RoomSettings;
}

export interface OpenOptions {
  /** Ids to look up in the same batch. @default none */
  others?: readonly string[];
  /** Whether what waits is needed too. @default false */
  waiting?: boolean;
}

/**
 * The room as the caller sees it, if the rule lets them, from a read that starts after the request
 * arrived and one batch of the directory. A room one may not see is answered like one that does not
 * exist, after the same calls.
 * @throws {ShareApiError} `no_access` or `room_not_found`, `not_allowed`
 */
export async function openRoom(
  { readRoom, directory, settings }: RoomServices,
  rule: Rule,
  caller: Caller,
  roomId: string,
  options: OpenOptions = {},
): Promise<OpenRoomContext> {
  const [room, waiting] = await Promise.all([
    readRoom(roomId),
    options.waiting ? loadWaiting(settings.waiting, roomId) : {},
  ]);
  // Stryker disable next-line ArrayDeclaration: Nobody has that id, and for a room that is not there the answer is the same.
  const listed = room ? Object.keys(room.usersAccesses) : [];
  // Stryker disable next-line ArrayDeclaration: Nobody has that id.
  const ids = [caller.userId, ...listed, ...peopleWaiting(waiting), ...(options.others ?? [])];
  const people = await loadPeople(directory, ids, caller);
  if (!room) throw noAccess(settings);
  const context = createRoomContext(settings, room, caller, people, waiting);
  requireCertainty(context);
  if (!mayOpen(context)) throw noAccess(settings);
  if (!permits(rule, context)) throw new ShareApiError("not_allowed");
  return context;
}

/** A room that is not there, or that one may not see: nobody can tell which. */
export function noAccess({ requestableRoles }: RoomSettings): ShareApiError {
  return requestableRoles
    ? new ShareApiError("no_access", { details: { requestableRoles } })
    : new ShareApiError("room_not_found");
}

function permits(rule: Rule, { room, actor, rules }: RoomContext): boolean {
  switch (rule) {
    case "may share":
      return actor.can.share;
    case "may see activity":
      return actor.can.activity;
    case "may comment":
      return permitsComments(permissionsOf(room, actor.subject, rules));
    default:
      return true;
  }
}

/**
 * Without the directory the caller's groups are not known. Only a whole role of their own, which no
 * group overrides, still tells what they may do; and only reading is safe then.
 * @throws {ShareApiError} `upstream_unavailable`
 */
function requireCertainty({ people, room, caller, rules }: RoomContext): void {
  if (!people.failed || Object.keys(room.groupsAccesses).length === 0) return;
  const own = personRole(room, caller.userId, rules);
  if (own === null || own === "custom") throw new ShareApiError("upstream_unavailable");
}

/**
 * The room as a guest sees it: entries are for ids, so only the default counts.
 * @throws {ShareApiError} `unauthenticated` unless anyone may open it
 */
export async function openRoomAsGuest(
  { readRoom, settings }: RoomServices,
  guestId: string,
  roomId: string,
): Promise<OpenRoomContext> {
  const room = await readRoom(roomId);
  if (!room) throw new ShareApiError("unauthenticated");
  const context = createRoomContext(settings, room, { userId: guestId }, nobody);
  if (generalAccess(room, context.rules).audience !== "anyone" || !mayOpen(context)) {
    throw new ShareApiError("unauthenticated");
  }
  return context;
}

// Stryker disable next-line BooleanLiteral: A guest only reads, and of a guest's room nobody asks it.
const nobody: People = { known: new Map(), failed: false };
