import { type ReactNode, useMemo } from "react";
import { HereContext } from "../../../src/presence/here.ts";
import { users } from "../rooms/seed.ts";

interface InRoomProps {
  /** The ids of those who are in the room right now. */
  here: readonly string[];
  children: ReactNode;
}

/** Stands in for the presence of a Liveblocks room. */
export function InRoom({ here, children }: InRoomProps) {
  const people = useMemo(
    () =>
      new Map(
        here.map((id, connectionId) => {
          const { name, avatar, colors } = users.find((user) => user.id === id) ?? {};
          return [id, { id, connectionId, info: { name, avatar, colors } }];
        }),
      ),
    [here],
  );
  return <HereContext.Provider value={people}>{children}</HereContext.Provider>;
}
