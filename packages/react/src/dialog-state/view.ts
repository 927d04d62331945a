import type { RoomAccess } from "@guestlist/client";
import { ShareError } from "@guestlist/client";

/** What the dialog shows as a whole. */
export type View =
  | "loading"
  | "ready"
  /** Ready, but the last attempt to read it again failed. */
  | "stale"
  | "failed"
  | "denied"
  /** Denied to someone who just had access. */
  | "lost"
  | "signedOut"
  | "guest";

/** Reads the state of the request. A refusal outweighs a list that was seen before. */
export function viewOf(access: RoomAccess | undefined, error: Error | null): View {
  switch (error instanceof ShareError ? error.code : null) {
    case "no_access":
    case "room_not_found":
    case "invalid_id":
      return access ? "lost" : "denied";
    case "unauthenticated":
      return "signedOut";
    default:
      if (!access) return error ? "failed" : "loading";
      if (access.me.guest) return "guest";
      return error ? "stale" : "ready";
  }
}

/** Whether the parts are shown, and not what stands in their place. */
export function showsParts(view: View): view is "loading" | "ready" | "stale" {
  return view === "loading" || view === "ready" || view === "stale";
}
