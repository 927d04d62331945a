/** One that waits, as it was and as it is to be. */
export interface Save<T> {
  /** `null` for a new one. */
  before: T | null;
  after: T;
}

/** What waits once they are saved, oldest first: what waits again stands where it stood. */
export function stillWaiting<T extends { state: string }>(
  waiting: readonly T[],
  saves: readonly Save<T>[],
  identify: (one: T) => [id: string, since: Date],
): T[] {
  const byId = new Map<string, T>();
  for (const one of [...waiting, ...saves.map(({ after }) => after)]) {
    byId.set(identify(one)[0], one);
  }
  return [...byId.values()]
    .filter(({ state }) => state === "pending")
    .sort((a, b) => identify(a)[1].getTime() - identify(b)[1].getTime());
}
