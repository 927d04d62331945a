import type { Context } from "hono";
import { routePath } from "hono/route";
import type { Log } from "./log.ts";
import type { LogEntry } from "./log-entry.ts";
import type { AnswerNote, ShareEnv } from "./share-env.ts";

/** Keeps what there is to say of an answer until it is on its way. */
export function noteAnswer(c: Context<ShareEnv>, note: Omit<AnswerNote, "route">): void {
  const path = routePath(c);
  // What stands in front of all routes has a pattern of its own.
  c.set("note", { ...note, route: path.endsWith("*") ? null : path });
}

/**
 * Says that a request was answered. Requests that another part of the app answers go through here
 * too, where the API is mounted: they are not ours to tell of.
 */
export function logAnswer(c: Context<ShareEnv>, log: Log, startedAt: number): void {
  const note = c.get("note");
  if (!note) return;
  const { route, status, ...problem } = note;
  const { method } = c.req;
  log({
    level: levelOf(note),
    requestId: c.get("requestId"),
    // Some runtimes take any word for a method.
    method: /^[A-Z]{1,16}$/.test(method) ? method : "other",
    route,
    status,
    duration: Math.round((performance.now() - startedAt) * 10) / 10,
    ...problem,
  });
}

function levelOf({ status, code }: AnswerNote): LogEntry["level"] {
  if (code === "internal" || code === "upstream_misconfigured") return "error";
  return status >= 500 ? "warn" : "info";
}
