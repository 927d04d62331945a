import type { InvitationServices } from "../invitations/index.ts";
import { issueTokenRoute } from "./issue-token.ts";

export const tokenRoutes = (services: InvitationServices) => ({
  issueToken: issueTokenRoute(services),
});
