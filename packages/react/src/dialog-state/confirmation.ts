import type { RoleId, RoleValue } from "@guestlist/access";
import type { Change } from "@guestlist/client";

/** What is asked before a change that cannot be taken back, or that would surprise. */
export interface Confirmation {
  kind:
    | "leave"
    | "lowerSelf"
    | "nameOwner"
    | "handOver"
    | "makePublic"
    | "replaceCustom"
    | "removeCustom"
    | "removeExternal"
    | "removeUnknown"
    | "removeLast"
    | "several"
    /** Nothing but that someone is here now and will be able to do less. */
    | "cutOff";
  /** Whom or what it is about. */
  name: string;
  change: Change;
  /** Whose entry would go; what remains of their access is said. */
  userId?: string;
  /** The rows it is about, of `several`, and how many of them cannot be put back. */
  several?: { count: number; final: number; lowersSelf: boolean; isLast: boolean };
  /** What one can do oneself afterwards, of `handOver`. */
  ownRole?: RoleId;
  /** Whether nobody else owns the document afterwards, of `handOver`. */
  isOnlyOwner?: boolean;
  /** Those in the room right now who will be able to do less. */
  live?: readonly LiveLoss[];
}

/** Someone in the room right now who will be able to do less. */
export interface LiveLoss {
  name: string;
  /** What they become. */
  role: RoleValue | null;
}
