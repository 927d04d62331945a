import type { PermissionMatrix, RankedRole, RoleId } from "../roles/index.ts";
import { permissionsOf, type Room, type Rules, roleSetOf, type Subject } from "../rooms/index.ts";
import type { Capabilities } from "./capabilities.ts";

/**
 * What someone can do, in the words of the dialog, weakest first. `own` is changing settings and
 * naming owners.
 */
export type Ability = "read" | "comment" | "edit" | "share" | "own";

/** A role as an app describes it to people who choose one. */
export interface RoleDescription {
  id: RoleId;
  /** Kept in room metadata `owner`: for people only, never for groups, links or invitations. */
  isOwner: boolean;
  /** Whether whoever has it may share, unless the room's setting takes that away. */
  canShare: boolean;
  permits: Ability[];
}

/** What a connection to the room permits, as Liveblocks says it of oneself. */
export interface ConnectionAccess {
  canWrite: boolean;
  canComment: boolean;
}

/** The roles that may be chosen among, weakest first. */
export function describeRoles(rules: Rules = {}): RoleDescription[] {
  return [...roleSetOf(rules).byId.values()].map((role) => {
    const isOwner = role.owner === true;
    const canShare = isOwner || role.share === true;
    return { id: role.id, isOwner, canShare, permits: abilitiesOfRole(role, canShare, isOwner) };
  });
}

function abilitiesOfRole({ matrix }: RankedRole, canShare: boolean, isOwner: boolean): Ability[] {
  return [...abilitiesIn(matrix), ...when(canShare, "share"), ...when(isOwner, "own")];
}

/**
 * What someone would be able to do in the room if they opened it now.
 * @param can what the policy lets them do
 */
export function abilitiesOf(
  room: Room,
  subject: Subject,
  can: Capabilities,
  rules: Rules = {},
): Ability[] {
  const inRoom = abilitiesIn(permissionsOf(room, subject, rules));
  if (inRoom.length === 0) return [];
  return [...inRoom, ...when(can.share, "share"), ...when(can.settings, "own")];
}

/**
 * What Liveblocks permits a connection that is made now.
 * Source: `canWrite` and `canComment` of a user in `@liveblocks/core`.
 */
export function connectionAccess(
  room: Room,
  subject: Subject,
  rules: Rules = {},
): ConnectionAccess {
  const matrix = permissionsOf(room, subject, rules);
  return { canWrite: matrix.storage === "write", canComment: permitsComments(matrix) };
}

/** Whether a matrix lets one write comments of any kind. */
export function permitsComments(matrix: PermissionMatrix): boolean {
  return (["comments", "comments:public", "comments:private"] as const).some(
    (kind) => matrix[kind] === "write",
  );
}

function abilitiesIn(matrix: PermissionMatrix): Ability[] {
  if (matrix.room === "none") return [];
  return [
    "read",
    ...when(permitsComments(matrix), "comment"),
    ...when(matrix.storage === "write", "edit"),
  ];
}

function when(condition: boolean, ability: Ability): Ability[] {
  return condition ? [ability] : [];
}
