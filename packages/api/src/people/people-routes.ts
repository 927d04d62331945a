import type { ActivityServices } from "../activity/index.ts";
import { listMembersRoute } from "./list-members.ts";
import { resolveGroupsRoute, resolveUsersRoute } from "./resolve-users.ts";
import { searchCandidatesRoute } from "./search-candidates.ts";
import { suggestMentionsRoute } from "./suggest-mentions.ts";

export const peopleRoutes = (services: ActivityServices) => ({
  searchCandidates: searchCandidatesRoute(services),
  listMembers: listMembersRoute(services),
  suggestMentions: suggestMentionsRoute(services),
  resolveUsers: resolveUsersRoute(services),
  resolveGroups: resolveGroupsRoute(services),
});
