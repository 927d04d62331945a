import { randomUUID } from "node:crypto";
import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import { type ProblemCode, ProblemError } from "../http/problem.ts";
import type { DemoLog } from "./demo-log.ts";
import { errorKind } from "./error-kind.ts";

/** What Hono knows about a request of the demo's own. */
export interface LoggedEnv {
  Variables: {
    requestId: string;
    /** What a problem was answered with. */
    code?: ProblemCode;
  };
}

/** Gives every request an id, and writes down how it was answered. */
export function logRequests(log: DemoLog) {
  return createMiddleware<LoggedEnv>(async (c, next) => {
    const startedAt = performance.now();
    const requestId = randomUUID();
    c.set("requestId", requestId);
    await next();
    c.header("X-Request-Id", requestId);
    const { status } = c.res;
    const code = c.get("code");
    log({
      level: levelOf(status),
      requestId,
      method: c.req.method,
      route: routePath(c),
      status,
      duration: Math.round((performance.now() - startedAt) * 10) / 10,
      ...(code && { code }),
      ...(c.error && !(c.error instanceof ProblemError) && { kind: errorKind(c.error) }),
    });
  });
}

function levelOf(status: number): "info" | "warn" | "error" {
  if (status === 500) return "error";
  return status > 500 ? "warn" : "info";
}
