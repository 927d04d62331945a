export { createMemoryRequests } from "./memory-requests.ts";
export type { RequestServices } from "./request-access.ts";
export { requestRoutes } from "./request-routes.ts";
export type { Requests, StoredRequest } from "./requests.ts";
export { loadRequests, rolesToAskFor } from "./room-requests.ts";
