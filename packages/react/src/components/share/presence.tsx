"use client";

import { shallow, useOthers, useRoom, useSelf } from "@liveblocks/react";
import { createContext, type ReactNode, useContext, useMemo } from "react";

const nobody: ReadonlySet<string> = new Set();
const HereContext = createContext<ReadonlySet<string>>(nobody);

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
  const others = useOthers((all) => all.map(({ id }) => id), shallow);
  const here = useMemo(
    () => new Set([self, ...others].filter((id) => typeof id === "string")),
    [self, others],
  );
  return <HereContext.Provider value={here}>{children}</HereContext.Provider>;
}

export function useHere(): ReadonlySet<string> {
  return useContext(HereContext);
}
