import {
  abilitiesOf,
  connectionAccess,
  describeRoles,
  editorsCanShare,
  effectiveAccess,
  type AccessPath as FoundPath,
  generalAccess,
  groupCapabilities,
  groupRole,
  listedGroups,
  listedPeople,
  personCapabilities,
  personRole,
  type Room,
} from "@guestlist/access";
import type { AccessPath, EntryCan, GroupEntry, PersonEntry, RoomAccess } from "@guestlist/client";
import type { DirectoryGroup } from "../directory/index.ts";
import { subjectOf } from "./create-room-context.ts";
import type { OpenRoomContext, RoomContext } from "./room-context.ts";
import { serializePerson } from "./serialize-person.ts";

type Groups = ReadonlyMap<string, DirectoryGroup>;

/** What the caller may see of the room, by allow-list. */
export function serializeRoom(context: OpenRoomContext, groups: Groups): RoomAccess {
  const { room, access, actor, rules, waiting } = context;
  return {
    ...serializeFrame(context),
    me: {
      ...serializeCaller(context),
      paths: serializePaths(context, access.paths, groups),
      ...waiting.invitations?.serializeOwn?.(context),
      ...waiting.requests?.serializeOwn?.(context),
    },
    people: listedPeople(room).map((id) => serializePersonEntry(context, id, groups)),
    groups: listedGroups(room, rules).map((id) => serializeGroupEntry(context, id, groups)),
    ...(actor.can.share && waiting.invitations?.serialize(context)),
    ...(actor.can.share && waiting.requests?.serialize(context)),
  };
}

/** What a guest may see: the room, what they may do, and how many people it has. */
export function serializeRoomForGuest(context: OpenRoomContext): RoomAccess {
  const frame = serializeFrame(context);
  return {
    ...frame,
    me: { ...serializeCaller(context), guest: true },
    general: { ...frame.general, organization: null },
    people: [],
    groups: [],
  };
}

/** What everyone who may open the room sees of it. */
function serializeFrame(context: RoomContext): Omit<RoomAccess, "me" | "people" | "groups"> {
  const { room, rules, organization } = context;
  return {
    room: { id: room.id, name: nameOf(room) },
    roles: describeRoles(rules),
    general: {
      ...generalAccess(room, rules),
      organization: organization && { id: organization.id, name: organization.name },
    },
    counts: { people: listedPeople(room).length, groups: listedGroups(room, rules).length },
    settings: { editorsCanShare: editorsCanShare(room) },
  };
}

/** The caller, as far as nothing else has to be looked up. */
function serializeCaller({
  room,
  access,
  actor,
  rules,
  settings,
}: OpenRoomContext): RoomAccess["me"] {
  const { subject, can } = actor;
  return {
    userId: subject.userId,
    role: access.role,
    paths: [],
    guest: false,
    abilities: abilitiesOf(room, subject, can, rules),
    connection: connectionAccess(room, subject, rules),
    requestableRoles: [],
    can: {
      share: can.share,
      grant: [...can.grant],
      setGeneral: can.setGeneral,
      settings: can.settings,
      leave: can.leave,
      activity: can.activity && settings.hasActivity,
    },
  };
}

/** The ids of every group whose name is shown. */
export function groupsToName({ room, rules }: RoomContext): string[] {
  return listedGroups(room, rules);
}

function serializePersonEntry(context: RoomContext, userId: string, groups: Groups): PersonEntry {
  const { room, actor, rules } = context;
  const maySeePaths = actor.can.share || userId === actor.subject.userId;
  const access = effectiveAccess(room, subjectOf(userId, context.people), rules);
  return {
    user: serializePerson(context, userId),
    // Stryker disable next-line StringLiteral: Whoever is listed has an entry, and so a role.
    role: personRole(room, userId, rules) ?? "custom",
    effective: {
      role: access.role,
      paths: maySeePaths ? serializePaths(context, access.paths, groups) : [],
    },
    can: personCan(context, userId),
  };
}

function serializeGroupEntry(context: RoomContext, groupId: string, groups: Groups): GroupEntry {
  const group = groups.get(groupId);
  const can: EntryCan = groupCapabilities(context.room, context.actor, groupId, context.rules);
  return {
    group: {
      id: groupId,
      name: group?.name ?? groupId,
      memberCount: group?.memberCount ?? null,
    },
    // Stryker disable next-line StringLiteral: Whoever is listed has an entry, and so a role.
    role: groupRole(context.room, groupId, context.rules) ?? "custom",
    can: group || can.setRole.length === 0 ? can : { ...can, setRole: [], reason: "unknown_group" },
  };
}

/** An account the directory does not know can only be removed. */
function personCan(context: RoomContext, userId: string): EntryCan {
  const can: EntryCan = personCapabilities(context.room, context.actor, userId, context.rules);
  if (context.people.known.has(userId) || can.setRole.length === 0) return can;
  return { ...can, setRole: [], reason: "unknown_person" };
}

export function serializePaths(
  { organization }: RoomContext,
  paths: readonly FoundPath[],
  groups: Groups,
): AccessPath[] {
  return paths.map(({ kind, id, role, decides }) => ({
    kind,
    id,
    name: nameOfPath(kind, id),
    role,
    decides,
  }));

  function nameOfPath(kind: FoundPath["kind"], id: string | null): string | null {
    // Stryker disable next-line OptionalChaining: Only the types need it.
    if (kind === "organization") return organization?.name ?? null;
    // Stryker disable next-line ConditionalExpression: Only the types need it.
    if (kind === "group" && id !== null) return groups.get(id)?.name ?? id;
    return null;
  }
}

function nameOf({ metadata }: Room): string | null {
  const name = Object.hasOwn(metadata, "name") ? metadata.name : undefined;
  return typeof name === "string" ? name : null;
}
