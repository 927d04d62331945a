import { accessRoutes } from "./access.ts";
import { activityRoutes } from "./activity.ts";
import { invitationRoutes } from "./invitations.ts";
import { peopleRoutes } from "./people.ts";
import { requestRoutes } from "./requests.ts";
import { get } from "./route.ts";
import { tokenRoutes } from "./tokens.ts";

/** Every route of the API by its name: the one place that says where each is and what it takes. */
export const routes = {
  ...tokenRoutes,
  ...accessRoutes,
  ...invitationRoutes,
  ...requestRoutes,
  ...activityRoutes,
  ...peopleRoutes,
  /** OpenAPI 3.1 of all the others. */
  describeApi: get("/openapi.json").answers<Record<string, unknown>>(),
};

export type RouteName = keyof typeof routes;
