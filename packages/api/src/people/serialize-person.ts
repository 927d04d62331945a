import { isExternal, type RoomContext } from "../access/room-context.ts";
import type { Person } from "../contract/room-access.ts";
import type { DirectoryUser } from "./directory.ts";

/** Someone as the caller may see them; an id without an account stands for itself. */
export function serializePerson(view: RoomContext, userId: string): Person {
  const user = view.people.known.get(userId);
  if (user) return serializeUser(view, user);
  return { id: userId, name: userId, avatar: null, colors: [], external: false, known: false };
}

/** Addresses are for those who may share, and for oneself. */
export function serializeUser(view: RoomContext, user: DirectoryUser): Person {
  const maySeeAddress = view.actor.can.share || user.id === view.caller.userId;
  return {
    id: user.id,
    name: user.name,
    avatar: user.avatar,
    colors: [...user.colors],
    ...(maySeeAddress && user.email !== undefined && { email: user.email }),
    external: isExternal(view, user),
    known: true,
  };
}
