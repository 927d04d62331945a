import { Hono } from "hono";
import { changeAccessRoute } from "./access/change-access.ts";
import { explainAccessRoute } from "./access/explain-access.ts";
import { previewChangeRoute } from "./access/preview-change.ts";
import { readAccessRoute } from "./access/read-access.ts";
import { listActivityRoute } from "./activity/list-activity.ts";
import { requestSchemas } from "./contract/request-schemas.ts";
import { describeRoute } from "./http/describe-route.ts";
import { ShareApiError } from "./http/errors.ts";
import { corsHeaders } from "./http/guards/cross-site.ts";
import { logAnswer } from "./http/log-answer.ts";
import { answerNothing, answerProblem, asShareApiError, type ShareEnv } from "./http/responses.ts";
import { ruledRoutes } from "./http/ruled-routes.ts";
import { acceptInvitationRoute } from "./invitations/accept-invitation-route.ts";
import { inviteRoute } from "./invitations/invite.ts";
import { resendInvitationRoute } from "./invitations/resend-invitation.ts";
import type { ShareApiOptions } from "./options.ts";
import { listMembersRoute } from "./people/list-members.ts";
import { resolveGroupsRoute, resolveUsersRoute } from "./people/resolve-users.ts";
import { searchCandidatesRoute } from "./people/search-candidates.ts";
import { suggestMentionsRoute } from "./people/suggest-mentions.ts";
import { requestAccessRoute } from "./requests/request-access.ts";
import { createServices } from "./services.ts";
import { authRoute } from "./tokens/auth.ts";

/**
 * The share API as a Hono app, to be mounted anywhere.
 *
 * @throws {Error} when an option cannot be right, such as a roleSet with two equal roles.
 * @example
 * const share = createShareApi({
 *   rooms: createLiveblocksRooms(new Liveblocks({ secret })),
 *   directory,
 *   authenticate: (request) => sessionOf(request),
 * });
 * app.route("/api/share", share);
 */
export function createShareApi(options: ShareApiOptions) {
  const services = createServices(options);
  const schemas = requestSchemas(services.view.roleSet, services.store !== null);
  const { origins } = services;

  const basePath = options.basePath ?? "";
  const everywhere = new Hono<ShareEnv>().use(async (c, next) => {
    const startedAt = performance.now();
    c.set("requestId", crypto.randomUUID());
    await next();
    logAnswer(c, services.log, startedAt);
  });
  // For the client, paths are relative to the mount, wherever that is.
  const app = everywhere.basePath(basePath as "/");

  const share = app
    .post("/auth", authRoute(services, schemas))
    .get("/rooms/:roomId/access", readAccessRoute(services))
    .patch("/rooms/:roomId/access", changeAccessRoute(services, schemas))
    .post("/rooms/:roomId/access/preview", previewChangeRoute(services, schemas))
    .get("/rooms/:roomId/people/:userId/access", explainAccessRoute(services))
    .get("/rooms/:roomId/candidates", searchCandidatesRoute(services))
    .post("/rooms/:roomId/invitations", inviteRoute(services, schemas))
    .post(
      "/rooms/:roomId/invitations/:invitationId/resend",
      resendInvitationRoute(services, schemas),
    )
    .post("/invitations/accept", acceptInvitationRoute(services, schemas))
    .post("/rooms/:roomId/requests", requestAccessRoute(services, schemas))
    .get("/rooms/:roomId/activity", listActivityRoute(services))
    .get("/rooms/:roomId/groups/:groupId/members", listMembersRoute(services))
    .get("/rooms/:roomId/mentions", suggestMentionsRoute(services))
    .get("/users", resolveUsersRoute(services))
    .get("/groups", resolveGroupsRoute(services))
    .get(
      "/openapi.json",
      describeRoute(services, () => routes),
    );

  const routes = ruledRoutes(app.routes);
  refuseOtherMethods();

  app.notFound((c) => answerProblem(c, new ShareApiError("not_found"), origins));
  app.onError((error, c) => answerProblem(c, asShareApiError(error), origins));
  return share;

  /** Every path answers a method it does not take, and the preflight of an allowed origin. */
  function refuseOtherMethods() {
    for (const path of new Set(routes.map((route) => route.path))) {
      const methods = routes.filter((route) => route.path === path).map(({ method }) => method);
      const allow = methods.join(", ");
      app.all(path.slice(basePath.length), (c) => {
        const allowed = corsHeaders(c.req.raw, origins);
        if (c.req.method === "OPTIONS" && "Access-Control-Allow-Origin" in allowed) {
          return answerNothing(c, origins, {
            "Access-Control-Allow-Methods": allow,
            "Access-Control-Allow-Headers":
              c.req.header("Access-Control-Request-Headers") ?? "Content-Type",
            "Access-Control-Max-Age": "600",
          });
        }
        return answerProblem(c, new ShareApiError("method_not_allowed"), origins, { Allow: allow });
      });
    }
  }
}

export type ShareApi = ReturnType<typeof createShareApi>;
