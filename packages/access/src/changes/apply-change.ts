import { permitsExactly, requireRole, roleOfScopes } from "../roles/index.ts";
import {
  editorsCanShare,
  emptyRecord,
  generalAccess,
  generalPatch,
  groupRole,
  isSameGeneral,
  isSameList,
  listedOwners,
  mergePatch,
  ownerMetadata,
  ownersOf,
  personRole,
  type Room,
  type RoomPatch,
  type Rules,
  roleSetOf,
  scopesAt,
  settingMetadata,
} from "../rooms/index.ts";
import type { Change } from "./change.ts";

export interface AppliedChange {
  /** The room once the patch is merged. */
  room: Room;
  /** Only the keys that change; `null` when the room already is as asked. */
  patch: RoomPatch | null;
}

/**
 * Turns a change into the smallest patch for `updateRoom`. Roles are compared by what they permit,
 * so an entry in another spelling is left alone. General access applies before groups.
 *
 * It decides nothing about rights: see `checkChange`.
 * @throws {Error} for a role that there is not.
 */
export function applyChange(room: Room, change: Change, rules: Rules = {}): AppliedChange {
  const general = applyGeneral(room, change, rules);
  const afterGeneral = mergePatch(room, general);
  const groups = differences(
    room,
    { ...general.groupsAccesses, ...patchOfGroups(afterGeneral, change, rules) },
    rules,
  );
  const people = patchOfPeople(room, change, rules);
  const metadata = { ...patchOfOwners(room, change, rules), ...patchOfSettings(room, change) };
  const patch: RoomPatch = {
    ...(general.defaultAccesses && { defaultAccesses: general.defaultAccesses }),
    ...(isNotEmpty(groups) && { groupsAccesses: groups }),
    ...(isNotEmpty(people) && { usersAccesses: people }),
    ...(isNotEmpty(metadata) && { metadata }),
  };
  if (!isNotEmpty(patch)) return { room, patch: null };
  return { room: mergePatch(room, patch), patch };
}

function applyGeneral(room: Room, { general }: Change, rules: Rules): RoomPatch {
  if (!general || isSameGeneral(general, generalAccess(room, rules))) return {};
  return generalPatch(room, general, rules);
}

function patchOfGroups(room: Room, { groups = {} }: Change, rules: Rules) {
  const patch = emptyRecord<string[] | null>();
  for (const [groupId, role] of Object.entries(groups)) {
    if (groupRole(room, groupId, rules) === role) continue;
    patch[groupId] = role === null ? null : [...requireRole(role, roleSetOf(rules)).scopes];
  }
  return patch;
}

/** Only what an entry does not say yet: general access and groups may both ask for the organisation's. */
function differences(room: Room, asked: Record<string, string[] | null>, rules: Rules) {
  const roleSet = roleSetOf(rules);
  const patch = emptyRecord<string[] | null>();
  for (const [groupId, scopes] of Object.entries(asked)) {
    const current = scopesAt(room.groupsAccesses, groupId);
    const same =
      scopes === null
        ? !Object.hasOwn(room.groupsAccesses, groupId)
        : roleOfScopes(scopes, roleSet) === roleOfScopes(current, roleSet);
    if (!same) patch[groupId] = scopes;
  }
  return patch;
}

function patchOfPeople(room: Room, { people = {} }: Change, rules: Rules) {
  const roleSet = roleSetOf(rules);
  const patch = emptyRecord<string[] | null>();
  for (const [userId, role] of Object.entries(people)) {
    if (personRole(room, userId, rules) === role) continue;
    if (role === null) {
      patch[userId] = null;
      continue;
    }
    const asked = requireRole(role, roleSet);
    // An owner's entry permits what an editor's does: only the list of owners changes then.
    if (!permitsExactly(scopesAt(room.usersAccesses, userId), asked)) {
      patch[userId] = [...asked.scopes];
    }
  }
  return patch;
}

/**
 * Rewrites the list when it would not say exactly who owns the room afterwards. A listed id
 * without an entry must not become an owner because someone made it an editor, and is dropped.
 */
function patchOfOwners(room: Room, { people = {} }: Change, rules: Rules) {
  const roleSet = roleSetOf(rules);
  const { ownerId } = roleSet;
  if (ownerId === null) return {};
  const listed = listedOwners(room);
  const before = ownersOf(room, rules);
  const kept = before.filter((id) => !Object.hasOwn(people, id) || people[id] === ownerId);
  const added = Object.keys(people).filter((id) => people[id] === ownerId && !kept.includes(id));
  const owners = [...kept, ...added];
  const wouldBecomeOwner = listed.some((id) => {
    const role = Object.hasOwn(people, id) ? people[id] : null;
    return (
      role != null && !owners.includes(id) && requireRole(role, roleSet).matrix.room === "write"
    );
  });
  if (isSameList(listed, owners)) return {};
  const unchanged = isSameList(before, owners);
  return unchanged && !wouldBecomeOwner ? {} : ownerMetadata(owners);
}

function patchOfSettings(room: Room, { settings }: Change) {
  if (!settings || settings.editorsCanShare === editorsCanShare(room)) return {};
  return settingMetadata(settings.editorsCanShare);
}

function isNotEmpty(record: object): boolean {
  return Object.keys(record).length > 0;
}
