"use client";

import { useOthers, useRoom, useSelf } from "@liveblocks/react";
import { type ReactNode, useMemo } from "react";
import { type Connected, connectionsOf, idOfConnected, sameConnections } from "./connections.ts";
import { HereContext } from "./here.ts";

interface PresenceProps {
  roomId: string;
  children: ReactNode;
}

/** Tells the rows who is in the room right now; nobody outside of it. */
export function Presence({ roomId, children }: PresenceProps) {
  const room = useRoom({ allowOutsideRoom: true });
  if (room?.id !== roomId) return children;
  return <PresenceInRoom>{children}</PresenceInRoom>;
}

/** Liveblocks' presence hooks throw outside a room, so they are called in here alone. */
function PresenceInRoom({ children }: Pick<PresenceProps, "children">) {
  const self = useSelf(({ id }) => id);
  const others = useOthers(connectionsOf, sameConnections);
  const here = useMemo(() => {
    const people = new Map<string, Connected>();
    if (self) people.set(self, { id: self, info: null, connectionId: -1 });
    for (const other of others) {
      const id = idOfConnected(other);
      if (!people.has(id)) people.set(id, other);
    }
    return people;
  }, [self, others]);
  return <HereContext.Provider value={here}>{children}</HereContext.Provider>;
}
