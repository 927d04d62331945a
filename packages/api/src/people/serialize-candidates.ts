import { effectiveAccess, groupRole } from "@guestlist/access";
import type { RoomContext } from "../access/room-context.ts";
import type { Candidates } from "../contract/room-access.ts";
import type { DirectoryGroup, DirectoryUser } from "./directory.ts";
import { serializeUser } from "./serialize-person.ts";

/** Someone who could be invited, and what they may do already. */
export function personCandidate(
  view: RoomContext,
  user: DirectoryUser,
): Candidates["people"][number] {
  const subject = { userId: user.id, groupIds: user.groupIds };
  const { role } = effectiveAccess(view.room, subject, view.rules);
  return { user: serializeUser(view, user), has: role };
}

/** A group that could be invited, and the role of its row. */
export function groupCandidate(
  { room, rules }: RoomContext,
  { id, name, memberCount }: DirectoryGroup,
): Candidates["groups"][number] {
  return { group: { id, name, memberCount }, has: groupRole(room, id, rules) };
}
