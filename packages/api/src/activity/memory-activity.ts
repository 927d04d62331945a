import type { Activity, ActivityKind, StoredActivity } from "./activity.ts";

/** Activity in memory, for tests, stories and trying things out. */
export function createMemoryActivity(): Activity {
  let all: StoredActivity[] = [];
  let position = 0;
  return {
    async record(entries) {
      for (const entry of entries) {
        position += 1;
        all.push({ ...structuredClone(entry), id: String(position) });
      }
    },
    async list(roomId, cursor, limit) {
      const before = /^[1-9]\d*$/.test(cursor ?? "") ? Number(cursor) : Number.POSITIVE_INFINITY;
      const older = all
        .filter((entry) => entry.roomId === roomId && Number(entry.id) < before)
        .toReversed();
      const items = structuredClone(older.slice(0, limit));
      return { items, nextCursor: older.length > limit ? (items.at(-1)?.id ?? null) : null };
    },
    async latest(roomId, kind, target) {
      const found = all.findLast(
        (entry) => entry.roomId === roomId && entry.kind === kind && entry.target === target,
      );
      return structuredClone(found ?? null);
    },
    async collaborators(userId, limit) {
      const given = all.filter(({ by, to }) => by === userId && to !== null).toReversed();
      const targetsOf = (kind: ActivityKind) => {
        const ids = new Set(given.flatMap((entry) => (entry.kind === kind ? [entry.target] : [])));
        if (kind === "person") ids.delete(userId);
        return [...ids].slice(0, limit);
      };
      return { userIds: targetsOf("person"), groupIds: targetsOf("group") };
    },
    async forget(roomId) {
      all = all.filter((entry) => entry.roomId !== roomId);
    },
  };
}
