import type { Change, Invitee } from "@guestlist/client";
import type { Fault } from "./scripted-faults.ts";

/** What someone asks for. Invitations, links and ways back are named by when they came about. */
export type Asked =
  | { do: "change"; change: Change; expect: "nothing" | "what is there" | "owners only" }
  | { do: "change invitation"; nth: number; role: string | null; also: Change }
  | { do: "answer"; nth: number; role: string | null; also: Change }
  | { do: "undo"; nth: number; byOther: boolean }
  | { do: "invite"; invitees: readonly Invitee[]; role: string }
  | { do: "resend"; nth: number }
  | { do: "accept"; nth: number; byOther: boolean }
  | { do: "sign in" }
  | { do: "ask"; role: string }
  | { do: "preview"; change: Change }
  | { do: "read"; what: Reading };

export type Reading =
  | "access"
  | "why"
  | "candidates"
  | "recent"
  | "members"
  | "mentions"
  | "activity"
  | "people"
  | "groups";

/** One step of a plan. */
export interface Action {
  /** `null` for a guest. Of what is somebody's own to do, it says who does it instead. */
  by: string | null;
  asked: Asked;
  /** What goes wrong meanwhile. */
  faults: readonly Fault[];
}
