import type { RoleValue } from "../roles/index.ts";
import {
  editorsCanShare,
  emptyRecord,
  generalAccess,
  groupRole,
  isSameGeneral,
  personRole,
  type Room,
  type Rules,
} from "../rooms/index.ts";
import type { Change, Snapshot } from "./change.ts";

/** Keys of a room, by kind. A `Change` and a `Snapshot` are both such a set of keys. */
export type Keys = Pick<Change, "people" | "groups"> & { general?: unknown; settings?: unknown };

/** What the room says for the given keys. */
export function snapshotOf(room: Room, keys: Keys, rules: Rules = {}): Snapshot {
  return {
    ...(keys.people && { people: mapKeys(keys.people, (id) => personRole(room, id, rules)) }),
    ...(keys.groups && { groups: mapKeys(keys.groups, (id) => groupRole(room, id, rules)) }),
    ...(keys.general !== undefined && { general: generalAccess(room, rules) }),
    ...(keys.settings !== undefined && { settings: { editorsCanShare: editorsCanShare(room) } }),
  };
}

/** What the room says where it differs from what was expected; `null` when nothing does. */
export function conflictOf(room: Room, expect: Snapshot, rules: Rules = {}): Snapshot | null {
  const current = snapshotOf(room, expect, rules);
  const agrees =
    sameRecord(expect.people, current.people) &&
    sameRecord(expect.groups, current.groups) &&
    (!expect.general || isSameGeneral(expect.general, generalAccess(room, rules))) &&
    expect.settings?.editorsCanShare === current.settings?.editorsCanShare;
  return agrees ? null : current;
}

function mapKeys(
  record: Readonly<Record<string, unknown>>,
  roleAt: (key: string) => RoleValue | null,
): Record<string, RoleValue | null> {
  const mapped = emptyRecord<RoleValue | null>();
  for (const key of Object.keys(record)) mapped[key] = roleAt(key);
  return mapped;
}

function sameRecord(
  expected: Readonly<Record<string, RoleValue | null>> = {},
  current: Readonly<Record<string, RoleValue | null>> = {},
): boolean {
  return Object.keys(expected).every((key) => expected[key] === current[key]);
}
