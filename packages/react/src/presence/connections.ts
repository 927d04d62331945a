import { guestId } from "@guestlist/access";

/** One tab in a room, as Liveblocks tells of it. */
export interface Connected {
  id: string | undefined;
  info: unknown;
  connectionId: number;
}

/** Whose tab it is: a guest of its own where the app gives guests no ids. */
export function idOfConnected({ id, connectionId }: Connected): string {
  return id ?? guestId(`connection:${connectionId}`);
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
