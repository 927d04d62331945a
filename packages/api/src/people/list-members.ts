import { generalAccess, groupRole } from "@guestlist/access";
import { ShareApiError } from "../http/index.ts";
import { defineRoomRoute, type RoomServices, serializeUser } from "../room/index.ts";
import { callPort } from "../upstream/index.ts";
import { members } from "./people-schemas.ts";

/** The members of a group that has access, a page at a time. */
export function listMembersRoute(services: RoomServices) {
  return defineRoomRoute(
    services,
    "listMembers",
    {
      rule: "may share",
      summary: "The members of a group that has access",
      query: { cursor: "`nextCursor` of the page before." },
      answers: members,
    },
    async ({ caller, param, query, open }) => {
      const groupId = param("groupId");
      const context = await open();
      const { room, rules, organization } = context;
      const isOrganization =
        organization?.groupId === groupId && generalAccess(room, rules).audience === "organization";
      if (!isOrganization && groupRole(room, groupId, rules) === null) {
        throw new ShareApiError("not_found");
      }
      const cursor = query("cursor") ?? null;
      const page = await callPort(() => services.directory.members(groupId, cursor, caller));
      return {
        items: page.items.map((user) => serializeUser(context, user)),
        nextCursor: page.nextCursor,
      };
    },
  );
}
