import { openRoomAsGuest } from "../access/open-room.ts";
import { answerSchemas } from "../contract/answer-schemas.ts";
import type { RequestSchemas } from "../contract/request-schemas.ts";
import { addressOf } from "../http/client-address.ts";
import { defineRoute } from "../http/define-route.ts";
import { ShareApiError } from "../http/errors.ts";
import { claimInvitations } from "../invitations/claim-invitations.ts";
import { loadPeople } from "../people/load-people.ts";
import type { Services } from "../services.ts";
import { callRooms } from "../upstream/call-rooms.ts";
import { guestIdOf, keepGuestId } from "./guest.ts";

/** Liveblocks' `authEndpoint`: an ID token with the person's groups, and what others see of them. */
export function authRoute(services: Services, schemas: RequestSchemas) {
  return defineRoute(
    services,
    {
      rule: "person or guest",
      summary: "A Liveblocks token for the caller",
      body: schemas.auth,
      bodyOptional: true,
      answers: answerSchemas.token,
    },
    async ({ c, caller, body, context }): Promise<{ token: string }> => {
      if (!caller) {
        await services.limiter.count("writes", addressOf(c));
        if (body.room === undefined) throw new ShareApiError("unauthenticated");
        await openRoomAsGuest(services, guestIdOf(c), body.room);
        const guestId = keepGuestId(c);
        const info = { name: "Guest", avatar: "", colors: [] };
        return callRooms(() => services.rooms.identify(guestId, { groupIds: [], info }));
      }
      const [people] = await Promise.all([
        loadPeople(services.directory, [caller.userId], caller),
        // Before the token is used: then the room already lets them in.
        claimInvitations(services, caller, context),
      ]);
      // A token without the person's groups would hide from them what their groups may open.
      if (people.failed) throw new ShareApiError("upstream_unavailable");
      const user = people.known.get(caller.userId);
      return callRooms(() =>
        services.rooms.identify(caller.userId, {
          groupIds: user?.groupIds ?? [],
          info: {
            name: user?.name ?? caller.userId,
            avatar: user?.avatar ?? "",
            colors: user?.colors ?? [],
          },
          ...(caller.organizationId !== undefined && { organizationId: caller.organizationId }),
        }),
      );
    },
  );
}
