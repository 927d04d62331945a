import { ownersOf, type RoleId } from "@guestlist/access";
import type { AccessServices } from "../access/index.ts";
import { loadPeople } from "../directory/index.ts";
import { defineRoute, ShareApiError } from "../http/index.ts";
import { type Mail, mailRoom, sender, sendMail } from "../mail/index.ts";
import { createRoomContext, isPermitted, type RoomContext } from "../room/index.ts";
import { callPort, callPortToWrite } from "../upstream/index.ts";
import { accessRequest, accessRequestAnswer } from "./request-schemas.ts";
import type { Requests } from "./requests.ts";

export interface RequestServices extends AccessServices {
  /** `null` where the app does without. */
  requests: Requests | null;
}

/**
 * Asks for access, or for more. For a room that does not exist the answer is the same, and nothing
 * is kept.
 */
export function requestAccessRoute(services: RequestServices) {
  const { settings } = services;
  return defineRoute(
    services,
    "requestAccess",
    {
      rule: "person",
      summary: "Ask for access to a room, or for more",
      rate: "writes",
      body: accessRequest(settings.roleSet),
      bodyOptional: true,
      answers: accessRequestAnswer,
    },
    ({ caller, param, body, task, accepted }) => {
      const roomId = param("roomId");
      const { requests } = services;
      const role = body.role ?? settings.requestableRoles?.[0];
      if (!requests || role === undefined) throw new ShareApiError("not_found");
      return services.lock(roomId, async () => {
        const { userId } = caller;
        const [room, earlier] = await Promise.all([
          services.readRoom(roomId),
          callPort(() => requests.find(roomId, userId)),
        ]);
        const listed = room ? Object.keys(room.usersAccesses) : [];
        const people = await loadPeople(services.directory, [userId, ...listed], caller);
        // Without their groups it is not known what they have.
        if (people.failed) throw new ShareApiError("upstream_unavailable");
        const context = room && createRoomContext(settings, room, caller, people);
        if (context && isPermitted(context, userId, role)) return { status: "already" };
        accepted();
        if (!context) return { status: "pending" };
        const message = body.message?.trim() || null;
        const requestedAt = new Date();
        task.deadline.beforeWriting();
        await callPortToWrite(() =>
          requests.save({ roomId, userId, role, message, requestedAt, state: "pending" }),
        );
        task.later(() => services.rooms.announce(roomId, { type: "guestlist:access-changed" }));
        // Whoever asks again changes the request; the owners were written to already.
        if (earlier?.state !== "pending") {
          sendMail(services.mailer, ownerMails(context, role, message), task);
        }
        return { status: "pending" };
      });
    },
  );
}

function ownerMails(context: RoomContext, role: RoleId, message: string | null): Mail[] {
  const { room, rules, people } = context;
  return ownersOf(room, rules).flatMap((ownerId): Mail[] => {
    const to = people.known.get(ownerId)?.email;
    if (to === undefined) return [];
    return [{ kind: "request", to, room: mailRoom(room), role, from: sender(context), message }];
  });
}
