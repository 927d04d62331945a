import { type ActivityServices, listActivityRoute } from "./list-activity.ts";

export const activityRoutes = (services: ActivityServices) => ({
  listActivity: listActivityRoute(services),
});
