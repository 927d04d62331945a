import { people } from "@guestlist/testing/people";
import type { StoredInvitation } from "../../src/index.ts";
import type { Asked } from "./action.ts";
import type { ModelRequest } from "./request-of.ts";
import type { Fault } from "./scripted-faults.ts";
import type { Sent, Snapshot } from "./world.ts";

/** One request, and what it came to. */
export interface Step extends Sent {
  asked: Asked;
  faults: readonly Fault[];
  by: string | null;
  request: ModelRequest;
  before: Snapshot;
  after: Snapshot;
  isDone: boolean;
  /** Why it was not done. */
  code: string | null;
}

/** The invitations that waited for whoever asked to take them. */
export function offeredIn({ asked, by, before }: Step): StoredInvitation[] {
  if (asked.do !== "accept" && asked.do !== "sign in") return [];
  const address = people.find(({ id }) => id === by)?.email;
  return [...before.invitations.values()].filter(
    ({ email, state }) => state === "pending" && email === address,
  );
}

/** The invitations that somebody took with it. */
export function takenIn({ before, after }: Step): StoredInvitation[] {
  return [...before.invitations.values()].filter(
    ({ id, state }) => state === "pending" && after.invitations.get(id)?.state === "accepted",
  );
}
