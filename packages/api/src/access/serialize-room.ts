import {
  type AccessPath as AccessRoute,
  abilitiesOf,
  connectionAccess,
  describeRoles,
  editorsCanShare,
  effectiveAccess,
  generalAccess,
  groupCapabilities,
  groupRole,
  listedGroups,
  listedPeople,
  personCapabilities,
  personRole,
  type Room,
} from "@guestlist/access";
import type {
  AccessPath,
  EntryCan,
  GroupEntry,
  PersonEntry,
  RoomAccess,
} from "../contract/room-access.ts";
import type { DirectoryGroup } from "../people/directory.ts";
import { serializePerson } from "../people/serialize-person.ts";
import { requestableRoles, serializeOwnRequest, serializePending } from "./pending.ts";
import { type OpenRoomContext, type RoomContext, subjectOf } from "./room-context.ts";

type Groups = ReadonlyMap<string, DirectoryGroup>;

/** What the caller may see of the room, by allow-list. */
export function serializeRoom(view: OpenRoomContext, groups: Groups): RoomAccess {
  const { room, access, actor, rules } = view;
  const { can } = actor;
  return {
    ...serializeFrame(view),
    me: {
      userId: view.caller.userId,
      role: access.role,
      paths: serializePaths(view, access.paths, groups),
      guest: false,
      abilities: abilitiesOf(room, actor.subject, can, rules),
      connection: connectionAccess(room, actor.subject, rules),
      requestableRoles: requestableRoles(view),
      can: {
        share: can.share,
        grant: [...can.grant],
        setGeneral: can.setGeneral,
        settings: can.settings,
        leave: can.leave,
        activity: can.activity && view.hasStore,
      },
      ...serializeOwnRequest(view),
    },
    people: listedPeople(room).map((id) => serializePersonEntry(view, id, groups)),
    groups: listedGroups(room, rules).map((id) => serializeGroupEntry(view, id, groups)),
    ...serializePending(view),
  };
}

/** What a guest may see: the room, what they may do, and how many people it has. */
export function serializeRoomForGuest(view: OpenRoomContext): RoomAccess {
  const frame = serializeFrame(view);
  return {
    ...frame,
    me: {
      userId: view.caller.userId,
      role: view.access.role,
      paths: [],
      guest: true,
      abilities: abilitiesOf(view.room, view.actor.subject, view.actor.can, view.rules),
      connection: connectionAccess(view.room, view.actor.subject, view.rules),
      requestableRoles: [],
      can: view.actor.can,
    },
    general: { ...frame.general, organization: null },
    people: [],
    groups: [],
  };
}

/** What everyone who may open the room sees of it. */
function serializeFrame(view: RoomContext): Omit<RoomAccess, "me" | "people" | "groups"> {
  const { room, rules, organization } = view;
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

/** The ids of every group whose name the projection shows. */
export function groupsToName({ room, rules }: RoomContext): string[] {
  return listedGroups(room, rules);
}

function serializePersonEntry(view: RoomContext, userId: string, groups: Groups): PersonEntry {
  const { room, actor, rules } = view;
  const maySeeRoutes = actor.can.share || userId === actor.subject.userId;
  const access = effectiveAccess(room, subjectOf(userId, view.people), rules);
  return {
    user: serializePerson(view, userId),
    role: personRole(room, userId, rules) ?? "custom",
    effective: {
      role: access.role,
      paths: maySeeRoutes ? serializePaths(view, access.paths, groups) : [],
    },
    can: personCan(view, userId),
  };
}

function serializeGroupEntry(view: RoomContext, groupId: string, groups: Groups): GroupEntry {
  const group = groups.get(groupId);
  const can: EntryCan = groupCapabilities(view.room, view.actor, groupId, view.rules);
  return {
    group: {
      id: groupId,
      name: group?.name ?? groupId,
      memberCount: group?.memberCount ?? null,
    },
    role: groupRole(view.room, groupId, view.rules) ?? "custom",
    can: group || can.setRole.length === 0 ? can : { ...can, setRole: [], reason: "unknown_group" },
  };
}

/** An account the directory does not know can only be removed. */
function personCan(view: RoomContext, userId: string): EntryCan {
  const can: EntryCan = personCapabilities(view.room, view.actor, userId, view.rules);
  if (view.people.known.has(userId) || can.setRole.length === 0) return can;
  return { ...can, setRole: [], reason: "unknown_person" };
}

export function serializePaths(
  { organization }: RoomContext,
  paths: readonly AccessRoute[],
  groups: Groups,
): AccessPath[] {
  return paths.map(({ kind, id, role, decides }) => ({
    kind,
    id,
    name: nameOfPath(kind, id),
    role,
    decides,
  }));

  function nameOfPath(kind: AccessRoute["kind"], id: string | null): string | null {
    if (kind === "organization") return organization?.name ?? null;
    if (kind === "group" && id !== null) return groups.get(id)?.name ?? id;
    return null;
  }
}

function nameOf({ metadata }: Room): string | null {
  const name = Object.hasOwn(metadata, "name") ? metadata.name : undefined;
  return typeof name === "string" ? name : null;
}
