import { upstreamText } from "./fault-proxy.ts";

/** What a soak has seen so far. */
export interface Ledger {
  /** What must not be, each once, with how often. */
  problems: Map<string, number>;
  /** Answers by status and code. */
  answers: Map<string, number>;
  /** How long answers took, in milliseconds. */
  durations: number[];
  /** Keys of rooms, such as `soak-1 person:zoe`, about which nobody could say what is true. */
  uncertain: Set<string>;
  /** Who asked for a token, by request id: a token may bring invitations along. */
  tokens: Map<string, string>;
  lines: number;
  /** As the server says, in milliseconds. */
  longestRequest: number;
}

export function openLedger(): Ledger {
  return {
    problems: new Map(),
    answers: new Map(),
    durations: [],
    uncertain: new Set(),
    tokens: new Map(),
    lines: 0,
    longestRequest: 0,
  };
}

export function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Failures that the API may tell of when what is behind it fails. */
const upstreamCodes = new Set([
  "upstream_misconfigured",
  "bad_upstream",
  "unknown_outcome",
  "upstream_unavailable",
  "upstream_timeout",
]);

/** Notes an answer of the API, and what is wrong with it. */
export function noteAnswer(
  ledger: Ledger,
  request: string,
  { status, headers }: Response,
  text: string,
  duration: number,
): void {
  const code = /"code":"(\w+)"/.exec(text)?.[1] ?? "";
  const name = status < 400 ? String(status) : `${status} ${code}`;
  count(ledger.answers, name);
  ledger.durations.push(duration);
  const wrong = (what: string) => count(ledger.problems, `${request}: ${name} ${what}`);
  if (status >= 500 && !upstreamCodes.has(code)) wrong("is no failure of another service");
  if (status === 502 && code === "upstream_misconfigured") wrong("was never the case");
  if (text.includes(upstreamText) || /sk_localdev|\bat [^"]*:\d+:\d+/.test(text))
    wrong("tells too much");
  for (const header of ["Content-Security-Policy", "X-Content-Type-Options", "X-Request-Id"]) {
    if (!headers.has(header)) wrong(`has no ${header}`);
  }
}

const fields = ["time", "level", "requestId", "method", "route", "status", "duration", "code"];

/** Notes a line that the server wrote, and what is wrong with it. */
export function noteLine(ledger: Ledger, line: string): void {
  if (/^Guestlist demo: http:\/\/localhost:\d+$/.test(line)) return;
  ledger.lines += 1;
  const wrong = (what: string) => count(ledger.problems, `A line ${what}: ${line.slice(0, 300)}`);
  const entry = parse(line);
  if (!entry) {
    wrong("is no JSON");
    return;
  }
  ledger.longestRequest = Math.max(ledger.longestRequest, Number(entry.duration ?? 0));
  if (entry.level === "error") wrong("tells of an error");
  if (Object.keys(entry).some((key) => !fields.includes(key))) wrong("has a field nobody knows");
  if (/sk_|hunter2|@|soak|olivier/.test(line)) wrong("tells too much");
  if (entry.code === "activity_not_recorded") wrong("tells of a change that was not recorded");
  const { requestId } = entry;
  if (entry.code === "invitation_not_claimed" && typeof requestId === "string") {
    const userId = ledger.tokens.get(requestId);
    if (userId !== undefined) ledger.uncertain.add(`* person:${userId}`);
  }
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
