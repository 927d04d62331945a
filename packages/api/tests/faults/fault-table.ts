import type { Misbehaviour } from "@guestlist/testing/fake-liveblocks/fault";
import { upstreamHeaders, upstreamPage, upstreamProblem } from "./leak.ts";

/** What the API answers: a status, and a code when it is a failure. */
export type Outcome = "200" | `${number} ${string}`;

/** A way for the platform to fail, and what the API makes of it. */
export interface FaultRow {
  name: string;
  does: Misbehaviour;
  /** How many calls in a row. @default every call */
  times?: number;
  /** When reading a room fails. */
  read: Outcome;
  /** When making a token fails. */
  token: Outcome;
  /** When a write fails that was not made. */
  write: Outcome;
  /** When a write fails that was made; left out where that cannot be. */
  applied?: Outcome;
}

const misconfigured = "502 upstream_misconfigured";
const refused = "422 upstream_refused";
const unavailable = "503 upstream_unavailable";
const bad = "502 bad_upstream";
const unknown = "502 unknown_outcome";

const status = (code: number, body = upstreamPage): Misbehaviour => ({
  kind: "status",
  status: code,
  body,
  headers: upstreamHeaders,
});

const stays = (name: string, does: Misbehaviour, outcome: Outcome): FaultRow => ({
  ...{ name, does, read: outcome, token: outcome, write: outcome },
});

const breaks = (name: string, does: Misbehaviour, read: Outcome, token: Outcome): FaultRow => ({
  ...{ name, does, read, token, write: unknown, applied: "200" },
});

/** Once is survived, whatever was asked. */
const passes = (name: string, does: Misbehaviour, write: Outcome): FaultRow => ({
  ...{ name, does, times: 1, read: "200", token: "200", write },
  ...(write !== "200" && { applied: "200" }),
});

const edited = (name: string, edit: (body: unknown) => unknown): FaultRow =>
  breaks(name, { kind: "edited", edit }, bad, bad);

const member = (key: string, value: unknown) => (body: unknown) => ({
  ...Object(body),
  token: 1,
  [key]: value,
});

/** The fault table of the API, row by row; what is slow stands in `slowFaults`. */
export const faultTable: readonly FaultRow[] = [
  stays("401", status(401), misconfigured),
  stays("403", status(403, upstreamProblem), misconfigured),
  { ...stays("404", status(404, upstreamProblem), "404 room_not_found"), token: refused },
  stays("422", status(422, upstreamProblem), refused),
  stays("400", status(400), refused),
  stays("429", status(429), "429 rate_limited"),
  passes("429 once", status(429), "200"),
  breaks("500", status(500, upstreamProblem), unavailable, unavailable),
  breaks("502", status(502), unavailable, unavailable),
  breaks("503", status(503, ""), unavailable, unavailable),
  // The SDK does not tell why there was no token.
  breaks("504", status(504), "504 upstream_timeout", unavailable),
  passes("503 once", status(503), unknown),
  passes("504 once", status(504), unknown),
  breaks("a reset", { kind: "reset" }, unavailable, unavailable),
  passes("a reset once", { kind: "reset" }, unknown),
  breaks("an answer that breaks off", { kind: "cut off" }, bad, unavailable),
  passes("an answer that breaks off once", { kind: "cut off" }, unknown),
  breaks("half of the JSON", { kind: "half" }, bad, bad),
  breaks("a page", { kind: "status", status: 200, body: upstreamPage }, bad, bad),
  breaks("an empty body", { kind: "status", status: 200, body: "" }, bad, bad),
  edited("null", () => null),
  edited("a list", () => []),
  edited("a text", () => "room"),
  edited("another shape", () => ({ rooms: [] })),
  edited("a room without people", member("usersAccesses", undefined)),
  edited("people that are no map", member("usersAccesses", ["zoe"])),
  edited("scopes that are no list", member("usersAccesses", { zoe: "room:write" })),
  edited("scopes that are no text", member("groupsAccesses", { design: [1] })),
  edited("a default that is no list", member("defaultAccesses", "room:write")),
  edited("metadata that is no map", member("metadata", null)),
  edited("another room", member("id", "salaries")),
  edited("a room without an id", member("id", 7)),
];

/** Nothing may take longer than a request's time: these would. */
export const slowFaults: readonly FaultRow[] = [
  breaks("no answer", { kind: "never" }, "504 upstream_timeout", "504 upstream_timeout"),
  breaks(
    "an answer byte by byte",
    { kind: "drip", milliseconds: 100 },
    "504 upstream_timeout",
    "504 upstream_timeout",
  ),
  passes("no answer once", { kind: "never" }, unknown),
  // Done when nobody waits for it any more: nobody can know at the time.
  breaks(
    "an answer after 6 seconds",
    { kind: "late", milliseconds: 6_000 },
    "504 upstream_timeout",
    "504 upstream_timeout",
  ),
];
