import type { AvatarListPerson } from "./avatar-person.tsx";

/** One tab in a room, as Liveblocks tells of it. */
export interface Connected {
  id: string | undefined;
  info: unknown;
  connectionId: number;
}

export function connectionsOf(all: readonly Connected[]): Connected[] {
  return all.map(({ id, info, connectionId }) => ({ id, info, connectionId }));
}

/** Whether two answers tell of the same people: moving a cursor changes nothing here. */
export function sameConnections(a: readonly Connected[], b: readonly Connected[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      (user, index) => user.connectionId === b[index]?.connectionId && user.info === b[index]?.info,
    )
  );
}

/** What an app puts into `info` is its own; anything may be missing. */
export function personOf({ id, info, connectionId }: Connected, guest: string): AvatarListPerson {
  const known: { name?: unknown; avatar?: unknown; colors?: unknown } =
    typeof info === "object" && info !== null ? info : {};
  return {
    id: id ?? `connection:${connectionId}`,
    name: typeof known.name === "string" && known.name !== "" ? known.name : (id ?? guest),
    avatar: typeof known.avatar === "string" && known.avatar !== "" ? known.avatar : null,
    colors: Array.isArray(known.colors)
      ? known.colors.filter((color) => typeof color === "string")
      : undefined,
  };
}
