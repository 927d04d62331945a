import type { Change, Seen } from "./change.ts";
import { type General, type GeneralAccess, isSameGeneral } from "./general-access.ts";
import type { RoleId, RoleValue } from "./roles.ts";
import { emptyRecord, type Room } from "./room.ts";
import type { Rules } from "./rules.ts";
import { seenOf } from "./seen.ts";

/**
 * The change that takes another back, with `expect` for each of its keys; `null` when nothing
 * changed, or when what was there cannot be said in roles.
 */
export function invertChange(
  before: Room,
  after: Room,
  change: Change,
  rules: Rules = {},
): Change | null {
  const keys = withShadowedGroup(before, change, rules);
  const was = seenOf(before, keys, rules);
  const is = seenOf(after, keys, rules);

  const people = changedRoles(was.people, is.people);
  const groups = changedRoles(was.groups, is.groups);
  const general =
    was.general && is.general && !isSameGeneral(was.general, is.general) ? was.general : undefined;
  const settings =
    was.settings?.editorsCanShare === is.settings?.editorsCanShare ? undefined : was.settings;
  const asked = general && asGeneral(general);
  if (asked === null || people === null || groups === null) return null;

  const inverse: Change = {
    ...(people && { people }),
    ...(groups && { groups }),
    ...(asked && { general: asked }),
    ...(settings && { settings }),
  };
  if (Object.keys(inverse).length === 0) return null;
  return { ...inverse, expect: seenOf(after, inverse, rules) };
}

/** Restricting general access also removes the organisation's row where it stood among the groups. */
function withShadowedGroup(before: Room, change: Change, rules: Rules): Change {
  const groupId = rules.organization?.groupId;
  if (!change.general || groupId === undefined) return change;
  if (seenOf(before, { groups: { [groupId]: null } }, rules).groups?.[groupId] == null) {
    return change;
  }
  return { ...change, groups: { ...change.groups, [groupId]: null } };
}

/** The former roles of the rows that changed: `undefined` for none, `null` when one was custom. */
function changedRoles(was: Seen["people"] = {}, is: Seen["people"] = {}) {
  const changed = Object.entries(was).filter(([id, role]) => role !== is[id]);
  if (changed.length === 0) return undefined;
  const roles = emptyRecord<RoleId | null>();
  for (const [id, role] of changed) {
    if (role === "custom") return null;
    roles[id] = role;
  }
  return roles;
}

function asGeneral({ audience, role }: GeneralAccess): General | null {
  if (audience === "restricted") return { audience };
  return isRole(role) ? { audience, role } : null;
}

function isRole(role: RoleValue | "none"): role is RoleId {
  return role !== "custom" && role !== "none";
}
