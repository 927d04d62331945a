import type { ActivityEntry } from "../activity/index.ts";
import type { StoredInvitation } from "../invitations/index.ts";
import type { StoredRequest } from "../requests/index.ts";

/** Ids that SQL, objects, URLs or encodings could take for something else. */
export const hostileIds = [
  "__proto__",
  "constructor",
  "o'brien\"; drop table invitations; --",
  "%_\\",
  "$1 :id ?",
  "a/b c+d&e=f",
  "réunion ☕ 日本 👩‍👩‍👧",
  "null",
  "x".repeat(128),
  "👩".repeat(64),
];

let made = 0;

/** A name that no other test has, so that suites can share a storage. */
export function fresh(name: string): string {
  made += 1;
  return `${name}-${Date.now().toString(36)}-${made}`;
}

/** A moment so many seconds after a fixed one. */
export function moment(seconds: number): Date {
  return new Date(Date.UTC(2026, 0, 31, 23, 59, 0, 0) + seconds * 1000);
}

export function anInvitation(
  given: Partial<StoredInvitation> & Pick<StoredInvitation, "roomId">,
): StoredInvitation {
  const id = fresh("invitation");
  return {
    id,
    email: `${id}@acme.io`,
    role: "editor",
    message: null,
    invitedBy: "olivier",
    invitedAt: moment(0),
    expiresAt: moment(604_800),
    tokenHash: `hash-of-${id}`,
    state: "pending",
    ...given,
  };
}

export function aRequest(
  given: Partial<StoredRequest> & Pick<StoredRequest, "roomId">,
): StoredRequest {
  return {
    userId: fresh("person"),
    role: "viewer",
    message: null,
    requestedAt: moment(0),
    state: "pending",
    ...given,
  };
}

export function anEntry(
  given: Partial<ActivityEntry> & Pick<ActivityEntry, "roomId">,
): ActivityEntry {
  return {
    at: moment(0),
    by: "olivier",
    kind: "person",
    target: "zoe",
    from: null,
    to: "editor",
    ...given,
  };
}
