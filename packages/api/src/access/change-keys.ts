/** The keys of a change. */
interface Keyed {
  people?: object | undefined;
  groups?: object | undefined;
  general?: unknown;
  settings?: unknown;
  invitations?: object | undefined;
  requests?: object | undefined;
}

/** How many things a change touches. */
export function countEntries({ general, settings, ...records }: Keyed): number {
  const { people = {}, groups = {}, invitations = {}, requests = {} } = records;
  const single = [general, settings].filter((part) => part !== undefined).length;
  return [people, groups, invitations, requests].reduce(
    (count, record) => count + Object.keys(record).length,
    single,
  );
}

/** Approving a request is a grant, so the same person cannot be named among the people as well. */
export function twiceGranted({ people = {}, requests = {} }: Keyed): string[] {
  return Object.entries(requests).flatMap(([userId, answer]) =>
    answer !== null && answer !== "pending" && Object.hasOwn(people, userId) ? [userId] : [],
  );
}

/** What is expected of keys that are not changed. */
export function untouchedKeys(change: Keyed & { expect?: Keyed | undefined }): string[][] {
  const { expect = {} } = change;
  const missing = (kind: "people" | "groups") =>
    Object.keys(expect[kind] ?? {})
      .filter((id) => !Object.hasOwn(change[kind] ?? {}, id))
      .map((id) => [kind, id]);
  const singles = (["general", "settings"] as const)
    .filter((kind) => expect[kind] !== undefined && change[kind] === undefined)
    .map((kind) => [kind]);
  return [...missing("people"), ...missing("groups"), ...singles];
}
