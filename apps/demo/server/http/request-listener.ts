import { randomUUID } from "node:crypto";
import type { RequestListener } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { ExecutionContext } from "hono";
import type { DemoLog } from "../log/demo-log.ts";
import { errorKind } from "../log/error-kind.ts";
import { constantHeaders } from "./security-headers.ts";

/** Answers requests to a Node server; what fails before or behind all routes gets an answer too. */
export function requestListener(
  fetch: (request: Request, env: object, context: ExecutionContext) => Response | Promise<Response>,
  { log, hsts, background }: { log: DemoLog; hsts: boolean; background: ExecutionContext },
): RequestListener {
  const listener = getRequestListener((request, env) => fetch(request, env, background), {
    errorHandler(error) {
      const kind = errorKind(error);
      const isUnreadable = kind === "RequestError";
      const status = isUnreadable ? 400 : 500;
      const requestId = randomUUID();
      log({
        level: isUnreadable ? "info" : "error",
        ...{ requestId, method: "other", route: null, status, duration: 0, kind },
      });
      return new Response(null, {
        status,
        headers: { ...constantHeaders, "X-Request-Id": requestId },
      });
    },
  });
  if (!hsts) return listener;
  return (request, response) => {
    response.setHeader("Strict-Transport-Security", "max-age=31536000");
    return listener(request, response);
  };
}
