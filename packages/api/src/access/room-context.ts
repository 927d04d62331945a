import {
  type Actor,
  type Capabilities,
  type EffectiveAccess,
  effectiveAccess,
  type Organization,
  type Policy,
  type RoleSet,
  type RoleValue,
  type Room,
  type Rules,
  type Subject,
} from "@guestlist/access";
import { isGuest } from "../http/guards/identifier.ts";
import type { Caller, DirectoryUser } from "../people/directory.ts";
import type { People } from "../people/load-people.ts";
import type { Pending } from "./pending.ts";

/** A room as one person sees it at one moment: everything a request decides on. */
export interface RoomContext {
  room: Room;
  caller: Caller;
  access: EffectiveAccess;
  actor: Actor;
  rules: Rules;
  roleSet: RoleSet;
  organization: Organization | null;
  people: People;
  /** `null` where it was not asked for, without a store, or when that failed. */
  pending: Pending | null;
  hasStore: boolean;
}

/** A room that its caller may open. */
export type OpenRoomContext = RoomContext & { access: { role: RoleValue } };

export function mayOpen(view: RoomContext): view is OpenRoomContext {
  return view.access.role !== null;
}

/** What does not change between requests. */
export interface ContextSettings {
  roleSet: RoleSet;
  roles: NonNullable<Rules["roles"]>;
  policy: Policy;
  organization: (room: Room) => Organization | null;
  hasStore: boolean;
}

/** Puts together what a person may see and do in a room. */
export function roomContext(
  settings: ContextSettings,
  room: Room,
  caller: Caller,
  people: People,
  pending: Pending | null = null,
): RoomContext {
  const organization = settings.organization(room);
  const rules: Rules = { roles: settings.roles, organization };
  const subject = subjectOf(caller.userId, people);
  return {
    room,
    caller,
    access: effectiveAccess(room, subject, rules),
    actor: { subject, can: capabilitiesIn(settings, room, subject, rules) },
    rules,
    roleSet: settings.roleSet,
    organization,
    people,
    pending,
    hasStore: settings.hasStore,
  };
}

/** What someone may do with the access of others, as the policy says. A guest may do nothing. */
export function capabilitiesIn(
  { policy }: Pick<ContextSettings, "policy">,
  room: Room,
  subject: Subject,
  rules: Rules,
): Capabilities {
  return isGuest(subject.userId) ? nothing : policy(room, subject, rules);
}

const nothing: Capabilities = {
  share: false,
  grant: [],
  setGeneral: false,
  settings: false,
  leave: false,
  activity: false,
};

/** The same view of the room after a change. */
export function contextAfter(
  settings: ContextSettings,
  view: RoomContext,
  room: Room,
  pending: Pending | null,
): RoomContext {
  return roomContext(settings, room, view.caller, view.people, pending);
}

/** The same view, knowing more people. */
export function withPeople(view: RoomContext, users: readonly DirectoryUser[]): RoomContext {
  const known = new Map(view.people.known);
  for (const user of users) known.set(user.id, user);
  return { ...view, people: { ...view.people, known } };
}

export function subjectOf(userId: string, people: People): Subject {
  return { userId, groupIds: people.known.get(userId)?.groupIds ?? [] };
}

/** Whether someone may be given access by id: people of the room's organisation, if it has one. */
export function isGrantable(view: RoomContext, user: DirectoryUser | undefined): boolean {
  return user !== undefined && !isExternal(view, user);
}

export function isExternal(view: RoomContext, user: { organizationId?: string }): boolean {
  return view.organization !== null && user.organizationId !== view.organization.id;
}
