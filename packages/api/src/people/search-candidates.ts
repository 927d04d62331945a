import { isEmailAddress, limits } from "@guestlist/access";
import type { ActivityServices } from "../activity/index.ts";
import { searchDirectory } from "../directory/index.ts";
import { ShareApiError } from "../http/index.ts";
import { defineRoomRoute } from "../room/index.ts";
import { candidates } from "./people-schemas.ts";
import { recentCollaborators } from "./recent-collaborators.ts";
import { isTooShort, requireSearchText } from "./search-text.ts";
import { groupCandidate, personCandidate } from "./serialize-candidates.ts";

/** The people and groups that could be invited, by what was typed. */
export function searchCandidatesRoute(services: ActivityServices) {
  return defineRoomRoute(
    services,
    "searchCandidates",
    {
      rule: "may share",
      summary: "People and groups that could be invited",
      rate: "searches",
      query: {
        q: "What was typed; nothing is found for a single character.",
        limit: `How many of each kind, at most ${limits.candidates}. Default ${limits.candidates}.`,
      },
      answers: candidates,
    },
    async ({ c, caller, query, open }) => {
      const text = requireSearchText(query("q"));
      const limit = limitOf(query("limit"));
      if (text === "") return recentCollaborators(services, caller, open, limit);
      const context = await open();
      const email = isEmailAddress(text) ? text : null;
      // Whoever types on gives up what they asked for before.
      const { signal } = c.req.raw;
      if (isTooShort(text) || signal.aborted) return { people: [], groups: [], email };
      const matches = await searchDirectory(
        services.directory,
        {
          text,
          limit,
          signal,
          ...(context.organization && { organizationId: context.organization.id }),
        },
        caller,
      );
      return {
        people: matches.users.slice(0, limit).map((user) => personCandidate(context, user)),
        groups: matches.groups
          .filter(({ id }) => id !== context.organization?.groupId)
          .slice(0, limit)
          .map((group) => groupCandidate(context, group)),
        email,
      };
    },
  );
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return limits.candidates;
  const limit = Number(text);
  if (!/^\d{1,2}$/.test(text) || limit < 1 || limit > limits.candidates) {
    throw new ShareApiError("invalid_body");
  }
  return limit;
}
