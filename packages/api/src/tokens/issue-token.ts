import { loadPeople } from "../directory/index.ts";
import { addressOf, defineRoute, guestIdOf, keepGuestId, ShareApiError } from "../http/index.ts";
import { claimInvitations, type InvitationServices } from "../invitations/index.ts";
import { openRoomAsGuest } from "../room/index.ts";
import { callRooms } from "../upstream/index.ts";
import { token, tokenRequest } from "./token-schemas.ts";

/** Liveblocks' `authEndpoint`: an ID token with the person's groups, and what others see of them. */
export function issueTokenRoute(services: InvitationServices) {
  return defineRoute(
    services,
    "issueToken",
    {
      rule: "person or guest",
      summary: "A Liveblocks token for the caller",
      body: tokenRequest,
      bodyOptional: true,
      answers: token,
    },
    async ({ c, caller, body, task }) => {
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
        claimInvitations(services, caller, task),
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
