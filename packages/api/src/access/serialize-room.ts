import {
  type Route as AccessRoute,
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
import type { GroupRow, PersonRow, RoomAccess, Route, RowCan } from "../contract/room-access.ts";
import type { DirectoryGroup } from "../people/directory.ts";
import { projectPerson } from "../people/serialize-person.ts";
import { projectOwnRequest, projectPending } from "./pending.ts";
import { type RoomView, subjectOf } from "./room-context.ts";

type Groups = ReadonlyMap<string, DirectoryGroup>;

/** What the caller may see of the room, by allow-list. */
export function projectRoom(view: RoomView, groups: Groups): RoomAccess {
  const { room, access, actor, rules } = view;
  const { can } = actor;
  return {
    ...projectFrame(view),
    me: {
      userId: view.caller.userId,
      role: access.role,
      routes: projectRoutes(view, access.routes, groups),
      guest: false,
      can: {
        share: can.share,
        grant: [...can.grant],
        setGeneral: can.setGeneral,
        settings: can.settings,
        leave: can.leave,
        activity: can.activity && view.hasStore,
      },
      ...projectOwnRequest(view),
    },
    people: listedPeople(room).map((id) => projectPersonRow(view, id, groups)),
    groups: listedGroups(room, rules).map((id) => projectGroupRow(view, id, groups)),
    ...projectPending(view),
  };
}

/** What a guest may see: the room, what they may do, and how many people it has. */
export function projectForGuest(view: RoomView): RoomAccess {
  const frame = projectFrame(view);
  return {
    ...frame,
    me: {
      userId: view.caller.userId,
      role: view.access.role,
      routes: [],
      guest: true,
      can: nothing,
    },
    general: { ...frame.general, organization: null },
    people: [],
    groups: [],
  };
}

/** What everyone who may open the room sees of it. */
function projectFrame(view: RoomView): Omit<RoomAccess, "me" | "people" | "groups"> {
  const { room, rules, ladder, organization } = view;
  return {
    room: { id: room.id, name: nameOf(room) },
    roles: [...ladder.ids],
    general: {
      ...generalAccess(room, rules),
      organization: organization && { id: organization.id, name: organization.name },
    },
    counts: { people: listedPeople(room).length, groups: listedGroups(room, rules).length },
    settings: { editorsCanShare: editorsCanShare(room) },
  };
}

const nothing: RoomAccess["me"]["can"] = {
  share: false,
  grant: [],
  setGeneral: false,
  settings: false,
  leave: false,
  activity: false,
};

/** The ids of every group whose name the projection shows. */
export function groupsToName({ room, rules }: RoomView): string[] {
  return listedGroups(room, rules);
}

function projectPersonRow(view: RoomView, userId: string, groups: Groups): PersonRow {
  const { room, actor, rules } = view;
  const maySeeRoutes = actor.can.share || userId === actor.subject.userId;
  const access = effectiveAccess(room, subjectOf(userId, view.people), rules);
  return {
    user: projectPerson(view, userId),
    role: personRole(room, userId, rules) ?? "custom",
    effective: {
      role: access.role,
      routes: maySeeRoutes ? projectRoutes(view, access.routes, groups) : [],
    },
    can: personCan(view, userId),
  };
}

function projectGroupRow(view: RoomView, groupId: string, groups: Groups): GroupRow {
  const group = groups.get(groupId);
  const can: RowCan = groupCapabilities(view.room, view.actor, groupId, view.rules);
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
function personCan(view: RoomView, userId: string): RowCan {
  const can: RowCan = personCapabilities(view.room, view.actor, userId, view.rules);
  if (view.people.known.has(userId) || can.setRole.length === 0) return can;
  return { ...can, setRole: [], reason: "unknown_person" };
}

export function projectRoutes(
  { organization }: RoomView,
  routes: readonly AccessRoute[],
  groups: Groups,
): Route[] {
  return routes.map(({ kind, id, role, wins }) => ({
    kind,
    id,
    name: nameOfRoute(kind, id),
    role,
    wins,
  }));

  function nameOfRoute(kind: AccessRoute["kind"], id: string | null): string | null {
    if (kind === "organization") return organization?.name ?? null;
    if (kind === "group" && id !== null) return groups.get(id)?.name ?? id;
    return null;
  }
}

function nameOf({ metadata }: Room): string | null {
  const name = Object.hasOwn(metadata, "name") ? metadata.name : undefined;
  return typeof name === "string" ? name : null;
}
