import { type RequestServices, requestAccessRoute } from "./request-access.ts";

export const requestRoutes = (services: RequestServices) => ({
  requestAccess: requestAccessRoute(services),
});
