import type { LogEntry } from "@guestlist/api";
import type { ProblemCode } from "../http/problem.ts";

/** What the share API says of a request that it answered. */
type AnsweredByApi = Extract<LogEntry, { method: string }>;

/**
 * The same of a page, a file or a route of the demo's own; the route is `null` for a request that
 * could not be read.
 */
type Answered = Omit<AnsweredByApi, "code"> & { code?: ProblemCode };

type Failed = Pick<AnsweredByApi, "requestId"> & {
  level: "warn";
  code: "document_not_forgotten";
};

/** An error that nobody caught; the process ends with it. */
interface Crashed {
  level: "error";
  code: "crashed";
  kind: string;
}

/** What the demo writes down: by the rules of the share API, nothing that anybody sent. */
export type DemoLogEntry = LogEntry | Answered | Failed | Crashed;

export type DemoLog = (entry: DemoLogEntry) => void;
