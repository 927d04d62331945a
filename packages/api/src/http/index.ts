export type { Caller } from "./caller.ts";
export { addressOf } from "./client-address.ts";
export { type Deadline, deadlineAfter, REQUEST_TIME } from "./deadline.ts";
export {
  type DeclarationOf,
  defineRoute,
  type GuardServices,
  type RouteHandler,
  type Rule,
  type ShareRequest,
} from "./define-route.ts";
export { describeRoute } from "./describe-route.ts";
export { ShareApiError } from "./errors.ts";
export { corsHeaders } from "./guards/cross-site.ts";
export { requireIdentifier } from "./guards/identifier.ts";
export { createRateLimiter, type RateLimits } from "./guards/rate-limiter.ts";
export { guestIdOf, keepGuestId } from "./guest.ts";
export { createLocalCallers, type LocalCallers } from "./local-callers.ts";
export { logToConsole, quietly } from "./log.ts";
export { logAnswer } from "./log-answer.ts";
export type { LogEntry } from "./log-entry.ts";
export { answerNothing, answerProblem, asShareApiError } from "./responses.ts";
export { type RuledRoute, ruledRoutes } from "./ruled-routes.ts";
export type { ShareEnv } from "./share-env.ts";
export type { Task } from "./task.ts";
