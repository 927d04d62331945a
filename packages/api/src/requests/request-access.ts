import { ownersOf, type RoleId, type Room } from "@guestlist/access";
import { isPermitted } from "../access/has-already.ts";
import { type RoomContext, roomContext } from "../access/room-context.ts";
import { answerSchemas } from "../contract/answer-schemas.ts";
import type { RequestSchemas } from "../contract/request-schemas.ts";
import type { AccessRequestAnswer } from "../contract/room-access.ts";
import { defineRoute } from "../http/define-route.ts";
import { ShareApiError } from "../http/errors.ts";
import { mailRoom, sender } from "../mail/grant-mails.ts";
import type { Mail } from "../mail/mailer.ts";
import { sendMail } from "../mail/send-mail.ts";
import { loadPeople } from "../people/load-people.ts";
import type { Services } from "../services.ts";
import { callStore, callStoreToWrite } from "../store/call-store.ts";

/**
 * Asks for access, or for more. For a room that does not exist the answer is the same, and nothing
 * is kept.
 */
export function requestAccessRoute(services: Services, schemas: RequestSchemas) {
  return defineRoute(
    services,
    {
      rule: "person",
      summary: "Ask for access to a room, or for more",
      rate: "writes",
      body: schemas.request,
      bodyOptional: true,
      answers: answerSchemas.request,
    },
    ({ caller, param, body, context, accepted }): Promise<AccessRequestAnswer> => {
      const roomId = param("roomId");
      const { store } = services;
      if (!store) throw new ShareApiError("not_found");
      return services.lock(roomId, async () => {
        const [room, earlier] = await Promise.all([
          services.readRoom(roomId),
          callStore(() => store.request(roomId, caller.userId)),
        ]);
        const listed = room ? Object.keys(room.usersAccesses) : [];
        const people = await loadPeople(services.directory, [caller.userId, ...listed], caller);
        // Without their groups it is not known what they have.
        if (people.failed) throw new ShareApiError("upstream_unavailable");
        const role = body.role ?? services.view.roleSet.ids[0] ?? "";
        const view = room && roomContext(services.view, room, caller, people);
        if (view && isPermitted(view, caller.userId, role)) return { status: "already" };
        accepted();
        if (!view) return { status: "pending" };
        const message = body.message?.trim() || null;
        context.deadline.beforeWriting();
        await callStoreToWrite(() =>
          store.saveRequest({
            roomId,
            userId: caller.userId,
            role,
            message,
            requestedAt: new Date(),
            state: "pending",
          }),
        );
        context.run(() => services.rooms.announce(roomId, { type: "guestlist:access-changed" }));
        // Whoever asks again changes the request; the owners were written to already.
        if (earlier?.state !== "pending") {
          sendMail(services, ownerMails(view, view.room, role, message), context);
        }
        return { status: "pending" };
      });
    },
  );
}

function ownerMails(view: RoomContext, room: Room, role: RoleId, message: string | null): Mail[] {
  return ownersOf(room, view.rules).flatMap((ownerId): Mail[] => {
    const to = view.people.known.get(ownerId)?.email;
    if (to === undefined) return [];
    return [{ kind: "request", to, room: mailRoom(room), role, from: sender(view), message }];
  });
}
