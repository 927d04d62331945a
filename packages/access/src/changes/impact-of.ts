import type { RoleValue } from "../roles/index.ts";
import { effectiveAccess, ownersOf, type Room, type Rules, type Subject } from "../rooms/index.ts";
import { applyChange } from "./apply-change.ts";
import type { Change } from "./change.ts";

/** How a change moves one person. */
export interface Impact {
  userId: string;
  from: RoleValue | null;
  to: RoleValue | null;
}

export interface Warning {
  code: "locks_self_out" | "last_owner" | "still_has_access";
  userId?: string;
}

/**
 * What a change would do to the people given, and what should be said before it is made.
 * @param people those to report on, with their groups; the caller among them.
 */
export function impactOf(
  room: Room,
  change: Change,
  people: readonly Subject[],
  callerId: string,
  rules: Rules = {},
): { impact: Impact[]; warnings: Warning[] } {
  const after = applyChange(room, change, rules).room;
  const moves = people.map(
    (subject): Impact => ({
      userId: subject.userId,
      from: effectiveAccess(room, subject, rules).role,
      to: effectiveAccess(after, subject, rules).role,
    }),
  );
  const warnings: Warning[] = [];
  const caller = moves.find(({ userId }) => userId === callerId);
  if (caller && caller.from !== null && caller.to === null) {
    warnings.push({ code: "locks_self_out", userId: callerId });
  }
  const owners = ownersOf(room, rules);
  if (owners.length > 0 && ownersOf(after, rules).length === 0) {
    // Stryker disable next-line ConditionalExpression: Only the types need it.
    warnings.push({ code: "last_owner", ...(owners[0] !== undefined && { userId: owners[0] }) });
  }
  for (const { userId, to } of moves) {
    // Stryker disable next-line OptionalChaining: Only the types need it.
    const removed = Object.hasOwn(change.people ?? {}, userId) && change.people?.[userId] === null;
    if (removed && to !== null) warnings.push({ code: "still_has_access", userId });
  }
  return { impact: moves.filter(({ from, to }) => from !== to), warnings };
}
