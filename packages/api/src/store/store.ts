import type { Activity } from "../activity/index.ts";
import type { Counters } from "../counters/index.ts";
import type { Invitations } from "../invitations/index.ts";
import type { Locks } from "../locks/index.ts";
import type { Requests } from "../requests/index.ts";

/**
 * What sharing keeps beside the rooms. An app may do without any of it, or bring one of its own:
 * `{ ...createMemoryStore(), locks: myLocks }`.
 */
export interface Store {
  /** Without it, nobody can be invited by an address that has no account here. */
  invitations: Invitations;
  /** Without it, nobody can ask for access. */
  requests: Requests;
  /** Without it, nobody is told who changed what, and no recent collaborators are offered. */
  activity: Activity;
  /** Without it, changes of one room are kept apart within this process alone. */
  locks: Locks;
  /** Without it, requests are counted within this process alone. */
  counters: Counters;
}

/** Deletes all that is kept about a room, for an app that deletes rooms. */
export async function forgetRoom(
  { invitations, requests, activity }: Partial<Store>,
  roomId: string,
): Promise<void> {
  await Promise.all([invitations, requests, activity].map((kept) => kept?.forget(roomId)));
}
