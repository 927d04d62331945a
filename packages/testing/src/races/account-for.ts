import type { StoredActivity } from "@guestlist/api";
import type { Outcome } from "./act.ts";
import type { RoomState } from "./race-room.ts";

/**
 * Replays activity, oldest first, from what was: every entry must begin where the one before ended,
 * each must be one that somebody was answered, and every answer of success must have its entries, or
 * have found what it asked for.
 *
 * @returns what is at the end
 * @throws when something is unaccounted for
 */
export function accountFor(
  before: RoomState,
  activity: readonly StoredActivity[],
  answered: ReadonlyMap<string, readonly Outcome[]>,
): RoomState {
  // Of an answer to a request the grant is told, not the request.
  const entries = activity.filter(({ kind }) => kind !== "request");
  const states = replay(before, entries);
  for (const { by } of activity) {
    if (!answered.has(by)) throw new Error(`Nobody expected a change by ${by}.`);
  }
  for (const [userId, outcomes] of answered) {
    const own = entries.flatMap((entry, index) => (entry.by === userId ? [{ entry, index }] : []));
    let earliest = 0;
    for (const { refusal, action, effects } of outcomes) {
      if (refusal !== null) continue;
      const missing = new Map(effects.map((effect) => [effect.key, effect]));
      let last: number | null = null;
      // The entries of one change stand together.
      while (own[0] !== undefined && (last === null || own[0].index === last + 1)) {
        const effect = missing.get(keyOf(own[0].entry));
        if (effect === undefined || effect.value !== own[0].entry.to) break;
        missing.delete(effect.key);
        last = own[0].index;
        own.shift();
      }
      const latest = last ?? own[0]?.index ?? entries.length;
      for (const { key, value, atLeast } of missing.values()) {
        const found = states.slice(earliest, latest + 1);
        if (atLeast || found.some((state) => (state.get(key) ?? null) === value)) continue;
        throw new Error(
          `${userId} was told that ${JSON.stringify(action)} was done, and it was not.`,
        );
      }
      earliest = last === null ? earliest : last + 1;
    }
    if (own[0]) throw new Error(`${userId} was not told of ${JSON.stringify(own[0].entry)}.`);
  }
  return states.at(-1) ?? before;
}

/** What was before each entry, and after the last. */
function replay(before: RoomState, entries: readonly StoredActivity[]): RoomState[] {
  const states = [before];
  for (const entry of entries) {
    const state = new Map(states.at(-1));
    const key = keyOf(entry);
    if ((state.get(key) ?? null) !== entry.from) {
      throw new Error(`${JSON.stringify(entry)} does not begin with ${state.get(key)}.`);
    }
    if (entry.to === null) state.delete(key);
    else state.set(key, entry.to);
    states.push(state);
  }
  return states;
}

function keyOf({ kind, target }: StoredActivity): string {
  return `${kind} ${target}`;
}
