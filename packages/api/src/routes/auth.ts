import { ShareApiError } from "../errors.ts";
import { answerSchemas } from "../schemas/answer-schemas.ts";
import type { RequestSchemas } from "../schemas/request-schemas.ts";
import { addressOf } from "../server/address.ts";
import { claimInvitations } from "../server/claim-invitations.ts";
import { defineRoute } from "../server/define-route.ts";
import { guestIdOf, keepGuestId } from "../server/guest.ts";
import { openRoomAsGuest } from "../server/open-room.ts";
import { loadPeople } from "../server/people.ts";
import type { Services } from "../server/services.ts";
import { callRooms } from "../server/upstream.ts";

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
