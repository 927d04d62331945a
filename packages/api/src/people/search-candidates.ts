import { answerSchemas } from "../contract/answer-schemas.ts";
import { isEmailAddress } from "../contract/is-email-address.ts";
import type { Candidates } from "../contract/room-access.ts";
import { defineRoute } from "../http/define-route.ts";
import { ShareApiError } from "../http/errors.ts";
import type { Services } from "../services.ts";
import { searchDirectory } from "./load-people.ts";
import { recentCollaborators } from "./recent-collaborators.ts";
import { groupCandidate, personCandidate } from "./serialize-candidates.ts";

const mostCandidates = 10;

/** The people and groups that could be invited, by what was typed. */
export function searchCandidatesRoute(services: Services) {
  return defineRoute(
    services,
    {
      rule: "may share",
      summary: "People and groups that could be invited",
      rate: "searches",
      query: {
        q: "What was typed; nothing is found for a single character.",
        limit: `How many of each kind, at most ${mostCandidates}. Default ${mostCandidates}.`,
      },
      answers: answerSchemas.candidates,
    },
    async ({ c, caller, open }): Promise<Candidates> => {
      const text = c.req.query("q")?.trim() ?? "";
      const limit = limitOf(c.req.query("limit"));
      if (text.length > 254) throw new ShareApiError("invalid_body");
      if (text === "") return recentCollaborators(services, caller, open, limit);
      const view = await open();
      const email = isEmailAddress(text) ? text : null;
      // Whoever types on gives up what they asked for before.
      const { signal } = c.req.raw;
      if ([...text].length < 2 || signal.aborted) return { people: [], groups: [], email };
      const matches = await searchDirectory(
        services.directory,
        { text, limit, signal, ...(view.organization && { organizationId: view.organization.id }) },
        caller,
      );
      return {
        people: matches.users.slice(0, limit).map((user) => personCandidate(view, user)),
        groups: matches.groups
          .filter(({ id }) => id !== view.organization?.groupId)
          .slice(0, limit)
          .map((group) => groupCandidate(view, group)),
        email,
      };
    },
  );
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return mostCandidates;
  const limit = Number(text);
  if (!/^\d{1,2}$/.test(text) || limit < 1 || limit > mostCandidates) {
    throw new ShareApiError("invalid_body");
  }
  return limit;
}
