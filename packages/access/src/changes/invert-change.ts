import { permitsExactly, type RoleId } from "../roles/index.ts";
import {
  emptyRecord,
  type General,
  generalAccess,
  isSameGeneral,
  type Room,
  type Rules,
  roleSetOf,
  scopesAt,
} from "../rooms/index.ts";
import type { Change, Snapshot } from "./change.ts";
import { type Keys, snapshotOf } from "./snapshot.ts";

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
  const keys = withOrganization(change, rules);
  const was = snapshotOf(before, keys, rules);
  const is = snapshotOf(after, keys, rules);

  if (losesOwnScopes(before, was.people, is.people, rules)) return null;
  const people = changedRoles(was.people, is.people);
  const general =
    was.general && !isSameGeneral(generalAccess(before, rules), generalAccess(after, rules))
      ? was.general
      : undefined;
  // Setting general access back takes the organisation's entry along, even one that never changed.
  const groups = changedRoles(was.groups, is.groups, general && rules.organization?.groupId);
  const settings =
    was.settings?.editorsCanShare === is.settings?.editorsCanShare ? undefined : was.settings;
  if (people === null || groups === null || isCustom(general)) return null;

  const inverse: Change = {
    ...(people && { people }),
    ...(groups && { groups }),
    ...(general && { general }),
    ...(settings && { settings }),
  };
  if (Object.keys(inverse).length === 0) return null;
  return { ...inverse, expect: snapshotOf(after, inverse, rules) };
}

/**
 * General access and the organisation's group are one entry read in two ways: a change of either may
 * show in the other.
 */
function withOrganization(change: Change, rules: Rules): Keys {
  const groupId = rules.organization?.groupId;
  if (groupId === undefined) return change;
  return {
    ...change,
    // Stryker disable next-line BooleanLiteral: It says which keys are looked at; any value but undefined does.
    ...(Object.hasOwn(change.groups ?? {}, groupId) && { general: true }),
    groups: { ...change.groups, [groupId]: null },
  };
}

/** An owner's entry may permit less than the role's, which giving the role back would not restore. */
function losesOwnScopes(
  before: Room,
  was: Snapshot["people"],
  is: Snapshot["people"],
  rules: Rules,
) {
  const roleSet = roleSetOf(rules);
  return Object.entries(was ?? {}).some(([id, role]) => {
    // Stryker disable next-line ConditionalExpression, OptionalChaining: Only the types need it.
    const lost = role !== null && role !== is?.[id] ? roleSet.byId.get(role) : undefined;
    return lost?.owner && !permitsExactly(scopesAt(before.usersAccesses, id), lost);
  });
}

/** The former roles of what changed: `undefined` for nothing, `null` when one was custom. */
function changedRoles(was: Snapshot["people"] = {}, is: Snapshot["people"] = {}, keep?: string) {
  const changed = Object.entries(was).filter(
    ([id, role]) => role !== is[id] || (id === keep && role !== null),
  );
  if (changed.length === 0) return undefined;
  const roles = emptyRecord<RoleId | null>();
  for (const [id, role] of changed) {
    if (role === "custom") return null;
    roles[id] = role;
  }
  return roles;
}

function isCustom(general: General | undefined): boolean {
  return general?.role === "custom";
}
