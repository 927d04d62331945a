import { generalAccess, permissionsOf, permitsComments, personRole } from "@guestlist/access";
import type { Rule } from "../http/define-route.ts";
import { ShareApiError } from "../http/errors.ts";
import type { Caller } from "../people/directory.ts";
import { loadPeople, type People } from "../people/load-people.ts";
import type { Services } from "../services.ts";
import { loadPending, peopleOf, rolesToAskFor } from "./pending.ts";
import { mayOpen, type OpenRoomContext, type RoomContext, roomContext } from "./room-context.ts";

export interface OpenOptions {
  /** Ids to look up in the same batch. @default none */
  others?: readonly string[];
  /** Whether invitations and requests are needed too. @default false */
  pending?: boolean;
}

/**
 * The room as the caller sees it, if the rule lets them, from a read that starts after the request
 * arrived and one batch of the directory. A room one may not see is answered like one that does not
 * exist, after the same calls.
 * @throws {ShareApiError} `no_access` or `room_not_found`, `not_allowed`
 */
export async function openRoom(
  services: Services,
  rule: Rule,
  caller: Caller,
  roomId: string,
  options: OpenOptions,
): Promise<OpenRoomContext> {
  const [room, pending] = await Promise.all([
    services.readRoom(roomId),
    options.pending ? loadPending(services, roomId) : null,
  ]);
  const listed = room ? Object.keys(room.usersAccesses) : [];
  const people = await loadPeople(
    services.directory,
    [caller.userId, ...listed, ...peopleOf(pending), ...(options.others ?? [])],
    caller,
  );
  if (!room) throw noAccess(services);
  const view = roomContext(services.view, room, caller, people, pending);
  requireCertainty(view);
  if (!mayOpen(view)) throw noAccess(services);
  if (!permits(rule, view)) throw new ShareApiError("not_allowed");
  return view;
}

/** A room that is not there, or that one may not see: nobody can tell which. */
export function noAccess({ store, view }: Services): ShareApiError {
  return store
    ? new ShareApiError("no_access", {
        details: { requestableRoles: rolesToAskFor(view.roleSet) },
      })
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
  services: Services,
  guestId: string,
  roomId: string,
): Promise<OpenRoomContext> {
  const room = await services.readRoom(roomId);
  if (!room) throw new ShareApiError("unauthenticated");
  const view = roomContext(services.view, room, { userId: guestId }, nobody);
  if (generalAccess(room, view.rules).audience !== "anyone" || !mayOpen(view)) {
    throw new ShareApiError("unauthenticated");
  }
  return view;
}

const nobody: People = { known: new Map(), failed: false };
