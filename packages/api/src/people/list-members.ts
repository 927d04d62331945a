import { generalAccess, groupRole } from "@guestlist/access";
import { answerSchemas } from "../contract/answer-schemas.ts";
import type { Person } from "../contract/room-access.ts";
import { defineRoute } from "../http/define-route.ts";
import { ShareApiError } from "../http/errors.ts";
import type { Services } from "../services.ts";
import { requireDirectory } from "./load-people.ts";
import { serializeUser } from "./serialize-person.ts";

/** The members of a group that has access, a page at a time. */
export function listMembersRoute(services: Services) {
  return defineRoute(
    services,
    {
      rule: "may share",
      summary: "The members of a group that has access",
      query: { cursor: "`nextCursor` of the page before." },
      answers: answerSchemas.members,
    },
    async ({ c, caller, param, open }): Promise<{ items: Person[]; nextCursor: string | null }> => {
      const groupId = param("groupId");
      const view = await open();
      const isOrganization =
        view.organization?.groupId === groupId &&
        generalAccess(view.room, view.rules).audience === "organization";
      if (!isOrganization && groupRole(view.room, groupId, view.rules) === null) {
        throw new ShareApiError("not_found");
      }
      const cursor = c.req.query("cursor") ?? null;
      const page = await requireDirectory(() =>
        services.directory.members(groupId, cursor, caller),
      );
      return {
        items: page.items.map((user) => serializeUser(view, user)),
        nextCursor: page.nextCursor,
      };
    },
  );
}
