import {
  type Actor,
  type EffectiveAccess,
  effectiveAccess,
  type Ladder,
  type Organization,
  type Policy,
  type Room,
  type Rules,
  type Subject,
} from "@guestlist/access";
import type { Caller, DirectoryUser } from "../people/directory.ts";
import type { People } from "../people/load-people.ts";
import type { Pending } from "./pending.ts";

/** A room as one person sees it at one moment: everything a request decides on. */
export interface RoomView {
  room: Room;
  caller: Caller;
  access: EffectiveAccess;
  actor: Actor;
  rules: Rules;
  ladder: Ladder;
  organization: Organization | null;
  people: People;
  /** `null` where it was not asked for, without a store, or when that failed. */
  pending: Pending | null;
  hasStore: boolean;
}

/** What does not change between requests. */
export interface ViewSettings {
  ladder: Ladder;
  roles: NonNullable<Rules["roles"]>;
  policy: Policy;
  organization: (room: Room) => Organization | null;
  hasStore: boolean;
}

/** Puts together what a person may see and do in a room. */
export function viewRoom(
  settings: ViewSettings,
  room: Room,
  caller: Caller,
  people: People,
  pending: Pending | null = null,
): RoomView {
  const organization = settings.organization(room);
  const rules: Rules = { roles: settings.roles, organization };
  const subject = subjectOf(caller.userId, people);
  return {
    room,
    caller,
    access: effectiveAccess(room, subject, rules),
    actor: { subject, can: settings.policy(room, subject, rules) },
    rules,
    ladder: settings.ladder,
    organization,
    people,
    pending,
    hasStore: settings.hasStore,
  };
}

/** The same view of the room after a change. */
export function viewAgain(
  settings: ViewSettings,
  view: RoomView,
  room: Room,
  pending: Pending | null,
): RoomView {
  return viewRoom(settings, room, view.caller, view.people, pending);
}

/** The same view, knowing more people. */
export function withPeople(view: RoomView, users: readonly DirectoryUser[]): RoomView {
  const known = new Map(view.people.known);
  for (const user of users) known.set(user.id, user);
  return { ...view, people: { ...view.people, known } };
}

export function subjectOf(userId: string, people: People): Subject {
  return { userId, groupIds: people.known.get(userId)?.groupIds ?? [] };
}

/** Whether someone may be given access by id: people of the room's organisation, if it has one. */
export function isGrantable(view: RoomView, user: DirectoryUser | undefined): boolean {
  return user !== undefined && !isExternal(view, user);
}

export function isExternal(view: RoomView, user: { organizationId?: string }): boolean {
  return view.organization !== null && user.organizationId !== view.organization.id;
}
