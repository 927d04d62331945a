import type { StoredActivity } from "../../src/index.ts";
import { stateOf } from "./state-of.ts";
import { type Step, takenIn } from "./step.ts";
import type { Snapshot } from "./world.ts";

/** What activity tells of, as it tells of it: the room's keys, and who is invited. */
function toldState({ room, invitations }: Snapshot): Map<string, string> {
  const state = new Map(stateOf(room));
  for (const { email, role, state: is } of invitations.values()) {
    if (is === "pending") state.set(`invitation ${email}`, role);
  }
  return state;
}

/**
 * Plays the entries of a step from what was before it: each must be by whoever asked, begin where the
 * one before ended, and all of them must end in what is.
 * @returns what is wrong, or nothing
 */
export function wrongInActivity(step: Step, entries: readonly StoredActivity[]): string | null {
  const { asked, before, after, code, met } = step;
  const state = toldState(before);
  for (const { by, kind, target, from, to } of entries) {
    if (by !== step.by) return `${by} did what ${step.by} asked for`;
    // Of an answer to a request the grant is told, not the request.
    if (kind === "request") continue;
    const key = `${kind} ${target}`;
    const was = state.get(key) ?? null;
    if (was !== from || from === to) return `${key} went from ${from} to ${to}, and was ${was}`;
    if (to === null) state.delete(key);
    else state.set(key, to);
  }
  // Whoever comes by an invitation is an entry of their own.
  for (const { email } of takenIn(step)) state.delete(`invitation ${email}`);
  // What came late, or where the store failed, is told of by nobody.
  const isLate = code === "unknown_outcome" || asked.do === "sign in";
  const isUntold = (isLate && met.length > 0) || met.some((name) => /\.(save|record)$/.test(name));
  const said = JSON.stringify([...state].sort());
  const there = JSON.stringify([...toldState(after)].sort());
  return said === there || isUntold ? null : `activity tells ${said}, and there is ${there}`;
}
