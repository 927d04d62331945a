import type { Change, Room } from "@guestlist/access";
import type { RoomContext } from "../room/index.ts";
import type { Mail } from "./mailer.ts";

/** The mail to those of the given people whom a change gave a role, and whose address is known. */
export function grantMails(
  context: RoomContext,
  change: Change,
  userIds: readonly string[],
  message: string | null,
): Mail[] {
  return userIds.flatMap((userId): Mail[] => {
    const to = context.people.known.get(userId)?.email;
    const role = Object.hasOwn(change.people ?? {}, userId) ? change.people?.[userId] : null;
    if (to === undefined || role == null) return [];
    return [
      { kind: "granted", to, room: mailRoom(context.room), role, from: sender(context), message },
    ];
  });
}

/** What a mail says of a room. */
export function mailRoom({ id, metadata }: Room): Mail["room"] {
  const name = Object.hasOwn(metadata, "name") ? metadata.name : undefined;
  return { id, name: typeof name === "string" ? name : null };
}

/** Whom a mail is from: the caller. */
export function sender({ caller, people }: RoomContext): Mail["from"] {
  return { id: caller.userId, name: people.known.get(caller.userId)?.name ?? caller.userId };
}
