import { effectiveAccess, groupRole } from "@guestlist/access";
import type { Candidates } from "@guestlist/client";
import type { DirectoryGroup, DirectoryUser } from "../directory/index.ts";
import { type RoomContext, serializeUser } from "../room/index.ts";

/** Someone who could be invited, and what they may do already. */
export function personCandidate(
  context: RoomContext,
  user: DirectoryUser,
): Candidates["people"][number] {
  const subject = { userId: user.id, groupIds: user.groupIds };
  const { role } = effectiveAccess(context.room, subject, context.rules);
  return { user: serializeUser(context, user), has: role };
}

/** A group that could be invited, and the role of its entry. */
export function groupCandidate(
  { room, rules }: RoomContext,
  { id, name, memberCount }: DirectoryGroup,
): Candidates["groups"][number] {
  return { group: { id, name, memberCount }, has: groupRole(room, id, rules) };
}
