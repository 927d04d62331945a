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
