import type { Person } from "@guestlist/client";
import type { DirectoryUser } from "../directory/index.ts";
import { isExternal } from "./create-room-context.ts";
import type { RoomContext } from "./room-context.ts";

/** Someone as the caller may see them; an id without an account stands for itself. */
export function serializePerson(context: RoomContext, userId: string): Person {
  const user = context.people.known.get(userId);
  if (user) return serializeUser(context, user);
  return { id: userId, name: userId, avatar: null, colors: [], external: false, known: false };
}

/** Addresses are for those who may share, and for oneself. */
export function serializeUser(context: RoomContext, user: DirectoryUser): Person {
  const maySeeAddress = context.actor.can.share || user.id === context.caller.userId;
  return {
    id: user.id,
    name: user.name,
    avatar: user.avatar,
    colors: [...user.colors],
    // Stryker disable next-line ConditionalExpression: What is undefined is left out of the JSON.
    ...(maySeeAddress && user.email !== undefined && { email: user.email }),
    external: isExternal(context, user),
    known: true,
  };
}
