import { noPermissions, permitsAtMost, type RoleId } from "../roles/index.ts";
import {
  type EffectiveAccess,
  editorsCanShare,
  effectiveAccess,
  emptyRecord,
  mergePatch,
  ownersOf,
  permissionsOf,
  personRole,
  type Room,
  type Rules,
  roleSetOf,
  type Subject,
  scopesAt,
} from "../rooms/index.ts";
import { outranks } from "./outranks.ts";

/** What a person may do with the access of a room: answered to the dialog, enforced by the server. */
export interface Capabilities {
  /** People, groups, general access and everything else that is shared, up to `grant`. */
  share: boolean;
  /** The roles one may give, weakest first. Empty when one may not share. */
  grant: RoleId[];
  setGeneral: boolean;
  settings: boolean;
  leave: boolean;
  activity: boolean;
}

/** Decides what someone may do. An app may bring its own. */
export type Policy = (room: Room, subject: Subject, rules: Rules) => Capabilities;

/** Why someone who has an entry may not leave. */
export type LeaveRefusal = "last_owner" | "grant_exceeds_own";

/**
 * The default policy. One shares up to the role one would still have without the organisation's
 * and the link's paths; owners may take that from editors; in a room without owners an editor
 * with a personal entry may do what an owner may.
 */
export function capabilitiesOf(room: Room, subject: Subject, rules: Rules = {}): Capabilities {
  const grant = grantableBy(room, subject, rules);
  const share = grant.length > 0;
  const { ownerId } = roleSetOf(rules);
  return {
    share,
    grant,
    setGeneral:
      share &&
      !generalOutranks(room, grant, rules) &&
      // Stryker disable next-line StringLiteral: It is the id of nobody and of no role.
      (grant.includes(ownerId ?? "") || !isHeldByGeneral(room, subject, rules)),
    // Stryker disable next-line ConditionalExpression: No list of roles has null.
    settings: ownerId !== null && grant.includes(ownerId),
    leave:
      scopesAt(room.usersAccesses, subject.userId).length > 0 &&
      leaveRefusal(room, subject, rules) === null,
    activity: share,
  };
}

/** The role that counts for sharing: through one's own entry and groups alone. */
function lastingAccess(room: Room, subject: Subject, rules: Rules): EffectiveAccess {
  const groupId = rules.organization?.groupId;
  const groupIds = subject.groupIds.filter((id) => id !== groupId);
  // Stryker disable next-line ArrayDeclaration: A scope that Liveblocks does not know permits nothing.
  return effectiveAccess({ ...room, defaultAccesses: [] }, { ...subject, groupIds }, rules);
}

function grantableBy(room: Room, subject: Subject, rules: Rules): RoleId[] {
  const roleSet = roleSetOf(rules);
  const { role } = lastingAccess(room, subject, rules);
  // Stryker disable next-line ConditionalExpression: Only the types need it.
  const own = role === null ? undefined : roleSet.byId.get(role);
  if (!own?.share && !own?.owner) return [];
  const isOwnerless = roleSet.ownerId !== null && ownersOf(room, rules).length === 0;
  const standsIn = isOwnerless && personRole(room, subject.userId, rules) === role;
  if (own.owner || (standsIn && own.matrix.room === "write")) return [...roleSet.ids];
  return editorsCanShare(room) ? roleSet.ids.slice(0, own.position + 1) : [];
}

/** Whether general access takes something from someone, who would raise themselves by changing it. */
function isHeldByGeneral(room: Room, subject: Subject, rules: Rules): boolean {
  const { role } = lastingAccess(room, subject, rules);
  // Stryker disable next-line ConditionalExpression: It is asked about those who may share, who have a role.
  const lasting = role === null ? undefined : roleSetOf(rules).byId.get(role);
  // Stryker disable next-line OptionalChaining: It is asked about those who may share, who have a role.
  return !permitsAtMost(lasting?.matrix ?? noPermissions, permissionsOf(room, subject, rules));
}

/** Whether general access permits more than one may give. Both levels count: a change sets both. */
export function generalOutranks(room: Room, grant: readonly RoleId[], rules: Rules): boolean {
  const groupId = rules.organization?.groupId;
  // Stryker disable next-line ArrayDeclaration: A scope that Liveblocks does not know permits nothing.
  const organization = groupId === undefined ? [] : scopesAt(room.groupsAccesses, groupId);
  return [room.defaultAccesses, organization].some((scopes) => outranks(scopes, grant, rules));
}

/**
 * Why leaving is refused: the last owner stays, and nobody may gain by leaving an entry that holds
 * them below what the levels beneath would give.
 */
export function leaveRefusal(room: Room, subject: Subject, rules: Rules): LeaveRefusal | null {
  const owners = ownersOf(room, rules);
  // Stryker disable next-line StringLiteral: Whoever asks why is told by the guard of the last owner.
  if (owners.length === 1 && owners[0] === subject.userId) return "last_owner";
  const patch = emptyRecord<null>();
  patch[subject.userId] = null;
  const before = permissionsOf(room, subject, rules);
  const after = permissionsOf(mergePatch(room, { usersAccesses: patch }), subject, rules);
  return permitsAtMost(after, before) ? null : "grant_exceeds_own";
}
