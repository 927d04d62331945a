import { emptyRecord, type RoleId, type Change as RoomChange } from "@guestlist/access";
import type { Change } from "@guestlist/client";
import { ShareApiError } from "../http/index.ts";
import type {
  RoomContext,
  WaitingChange,
  WaitingChanges,
  WaitingKey,
  WaitingLists,
} from "../room/index.ts";

const keys = ["invitations", "requests"] as const satisfies WaitingKey[];

interface ResolvedChange {
  /** What is to be done to the room: a request that is approved is a grant. */
  change: RoomChange;
  waiting: WaitingChanges;
}

/**
 * Separates what a change asks of the room from what it asks of those that wait, whose own rules
 * are checked here.
 * @throws {ShareApiError} `not_allowed`, `upstream_unavailable`, and whatever those rules say
 */
export async function resolveWaiting(
  context: RoomContext,
  { invitations, requests, ...change }: Change,
): Promise<ResolvedChange> {
  const asked = { invitations, requests };
  const waiting: WaitingChanges = {};
  let granted = emptyRecord<RoleId>();
  for (const key of keys) {
    const asks = asked[key] ?? {};
    if (Object.keys(asks).length === 0) continue;
    if (!context.actor.can.share) throw new ShareApiError("not_allowed");
    const list = context.waiting[key];
    if (!list) throw new ShareApiError("upstream_unavailable");
    waiting[key] = await list.resolve(context, asks);
    granted = { ...granted, ...waiting[key].grants };
  }
  const people = { ...change.people, ...granted };
  return {
    // Stryker disable next-line ConditionalExpression, EqualityOperator: A change of nobody changes nothing.
    change: { ...change, ...(Object.keys(people).length > 0 && { people }) },
    waiting,
  };
}

export function isNothing(changes: WaitingChanges): boolean {
  return listed(changes).every(({ isEmpty }) => isEmpty);
}

/** Adds what the change of the room makes of those that wait: who has it now need not wait. */
export function settleWaiting(
  before: RoomContext,
  after: RoomContext,
  resolved: WaitingChanges,
): WaitingChanges {
  const settled = { ...resolved };
  for (const key of keys) {
    const change = resolved[key];
    const list = change?.after ?? before.waiting[key];
    const more = list?.settle?.(before, after, new Set(Object.keys(change?.undo ?? {})));
    if (more) settled[key] = change ? inTurn(change, more) : more;
  }
  return settled;
}

function inTurn(first: WaitingChange, second: WaitingChange): WaitingChange {
  return {
    isEmpty: first.isEmpty && second.isEmpty,
    grants: first.grants,
    undo: { ...first.undo, ...second.undo },
    after: second.after,
    save: async () => {
      await first.save();
      await second.save();
    },
    describe: (...made) => [...first.describe(...made), ...second.describe(...made)],
  };
}

/** @throws {ShareApiError} `unknown_outcome` */
export async function saveWaiting(changes: WaitingChanges): Promise<void> {
  for (const change of listed(changes)) await change.save();
}

/** What waits once the changes are saved. */
export function waitingAfter(before: WaitingLists, changes: WaitingChanges): WaitingLists {
  const after = { ...before };
  for (const key of keys) {
    const change = changes[key];
    if (before[key] && change) after[key] = change.after;
  }
  return after;
}

/** The keys of the change that takes them back. */
export function undoWaiting(changes: WaitingChanges): Pick<Change, WaitingKey> {
  const undo: Pick<Change, WaitingKey> = {};
  for (const key of keys) {
    const back = changes[key]?.undo ?? {};
    if (Object.keys(back).length > 0) undo[key] = back;
  }
  return undo;
}

function listed(changes: WaitingChanges): WaitingChange[] {
  return keys.flatMap((key) => changes[key] ?? []);
}
