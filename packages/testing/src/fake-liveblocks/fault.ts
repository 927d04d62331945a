/** What Liveblocks' REST API is asked for. */
export type Operation = "read" | "write" | "create" | "delete" | "announce" | "identify" | "other";

/** A way for one call to go wrong. */
export type Misbehaviour =
  /** Another status, with what gateways and servers put into a body. */
  | { kind: "status"; status: number; body?: string; headers?: Readonly<Record<string, string>> }
  /** The right answer, but late. */
  | { kind: "late"; milliseconds: number }
  /** No answer at all, with the connection open. */
  | { kind: "never" }
  /** The right answer, a byte every so often. */
  | { kind: "drip"; milliseconds: number }
  /** The connection breaks before the answer. */
  | { kind: "reset" }
  /** The connection breaks in the middle of the answer. */
  | { kind: "cut off" }
  /** A whole answer with half of the JSON. */
  | { kind: "half" }
  /** A whole answer with something else in it. */
  | { kind: "edited"; edit(body: unknown): unknown }
  /** Look somewhere else. */
  | { kind: "redirect"; status: 301 | 302 | 303 | 307 | 308; to: string };

/** Some calls that go wrong. */
export interface Fault {
  does: Misbehaviour;
  /** Which calls. @default all */
  on?: Operation;
  /** How many calls. @default all that come */
  times?: number;
  /** Whether what was asked for is done all the same, at once. @default false */
  applied?: boolean;
}
