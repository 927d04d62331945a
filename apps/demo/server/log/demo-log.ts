import type { LogEntry } from "@guestlist/api";
import type { ProblemCode } from "../problem.ts";

interface Entry {
  level: "info" | "warn" | "error";
  requestId: string;
}

/** A request that a page, a file or a route of the demo's own answered. */
interface Answered extends Entry {
  method: string;
  /** The pattern of its path; `null` for a request that could not be read. */
  route: string | null;
  status: number;
  /** In milliseconds. */
  duration: number;
  code?: ProblemCode;
  /** The class of an error that nobody foresaw. */
  kind?: string;
}

interface Failed extends Entry {
  level: "warn";
  code: "document_not_forgotten";
}

/** An error that nobody caught; the process ends with it. */
interface Crashed {
  level: "error";
  code: "crashed";
  kind: string;
}

/** What the demo writes down: by the rules of the share API, nothing that anybody sent. */
export type DemoLogEntry = LogEntry | Answered | Failed | Crashed;

export type DemoLog = (entry: DemoLogEntry) => void;
