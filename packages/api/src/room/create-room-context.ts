import {
  type Capabilities,
  effectiveAccess,
  isGuestId,
  type Room,
  type Rules,
  type Subject,
} from "@guestlist/access";
import type { DirectoryUser, People } from "../directory/index.ts";
import type { Caller } from "../http/index.ts";
import type { OpenRoomContext, RoomContext, RoomSettings, WaitingLists } from "./room-context.ts";

/** Puts together what a person may see and do in a room. */
export function createRoomContext(
  settings: RoomSettings,
  room: Room,
  caller: Caller,
  people: People,
  waiting: WaitingLists = {},
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
    organization,
    people,
    waiting,
    settings,
  };
}

export function mayOpen(context: RoomContext): context is OpenRoomContext {
  return context.access.role !== null;
}

/** What someone may do with the access of others, as the policy says. A guest may do nothing. */
export function capabilitiesIn(
  { policy }: Pick<RoomSettings, "policy">,
  room: Room,
  subject: Subject,
  rules: Rules,
): Capabilities {
  return isGuestId(subject.userId) ? nothing : policy(room, subject, rules);
}

const nothing: Capabilities = {
  share: false,
  grant: [],
  setGeneral: false,
  settings: false,
  leave: false,
  activity: false,
};

/** The same caller in the room after a change. */
export function contextAfter(
  { settings, caller, people }: RoomContext,
  room: Room,
  waiting: WaitingLists,
): RoomContext {
  return createRoomContext(settings, room, caller, people, waiting);
}

/** The same context, knowing more people. */
export function withPeople(context: RoomContext, users: Iterable<DirectoryUser>): RoomContext {
  const known = new Map(context.people.known);
  for (const user of users) known.set(user.id, user);
  return { ...context, people: { ...context.people, known } };
}

export function subjectOf(userId: string, people: People): Subject {
  return { userId, groupIds: people.known.get(userId)?.groupIds ?? [] };
}

/** Whether someone may be given access by id: people of the room's organisation, if it has one. */
export function isGrantable(context: RoomContext, user: DirectoryUser | undefined): boolean {
  return user !== undefined && !isExternal(context, user);
}

export function isExternal(
  { organization }: RoomContext,
  user: { organizationId?: string },
): boolean {
  return organization !== null && user.organizationId !== organization.id;
}
