import { type RouteName, routes } from "@guestlist/client";
import { Hono } from "hono";
import { accessRoutes, type Can, createCan } from "./access/index.ts";
import { activityRoutes } from "./activity/index.ts";
import {
  answerNothing,
  answerProblem,
  asShareApiError,
  corsHeaders,
  describeRoute,
  logAnswer,
  type RouteHandler,
  type RuledRoute,
  ruledRoutes,
  ShareApiError,
  type ShareEnv,
} from "./http/index.ts";
import { invitationRoutes } from "./invitations/index.ts";
import type { ShareApiOptions } from "./options.ts";
import { peopleRoutes } from "./people/index.ts";
import { requestRoutes } from "./requests/index.ts";
import { createServices, type Services } from "./services.ts";
import { createShareAs, type ShareAs } from "./share-as.ts";
import { tokenRoutes } from "./tokens/index.ts";

/**
 * The share API as a Hono app, to be mounted anywhere.
 *
 * @throws {Error} when an option cannot be right, such as a set with two equal roles.
 * @example
 * const share = createShareApi({
 *   rooms: createLiveblocksRooms(new Liveblocks({ secret })),
 *   directory,
 *   authenticate: (request) => sessionOf(request),
 * });
 * app.route("/api/share", share);
 */
export function createShareApi(options: ShareApiOptions): ShareApi {
  const services = createServices(options);
  const { origins, log } = services;
  const { basePath = "" } = options;
  const share = new Hono<ShareEnv>()
    .use(async (c, next) => {
      const startedAt = performance.now();
      c.set("requestId", crypto.randomUUID());
      await next();
      logAnswer(c, log, startedAt);
    })
    .basePath(basePath);

  for (const { name, handle } of Object.values(handlersOf(services, () => ruled))) {
    const { method, path } = routes[name];
    share.on(method, path, handle);
  }
  const ruled = ruledRoutes(share.routes);
  refuseOtherMethods();

  share.notFound((c) => answerProblem(c, new ShareApiError("not_found"), origins));
  share.onError((error, c) => answerProblem(c, asShareApiError(error), origins));
  return Object.assign(share, {
    can: createCan(services),
    as: createShareAs(services.local, share.fetch, basePath),
  });

  /** Every path answers a method it does not take, and the preflight of an allowed origin. */
  function refuseOtherMethods() {
    for (const path of new Set(ruled.map((route) => route.path))) {
      const methods = ruled.filter((route) => route.path === path).map(({ method }) => method);
      const allow = methods.join(", ");
      share.all(path.slice(basePath.length), (c) => {
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

/** The API as a Hono app, and what the app's own server asks of it. */
export type ShareApi = Hono<ShareEnv> & { can: Can; as: ShareAs };

/** A handler for every route of the contract: the compiler names those that are missing. */
function handlersOf(
  services: Services,
  ruled: () => readonly RuledRoute[],
): { [Name in RouteName]: RouteHandler<Name> } {
  return {
    ...tokenRoutes(services),
    ...accessRoutes(services),
    ...invitationRoutes(services),
    ...requestRoutes(services),
    ...activityRoutes(services),
    ...peopleRoutes(services),
    describeApi: describeRoute(services, ruled),
  };
}
