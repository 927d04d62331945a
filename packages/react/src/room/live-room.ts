import type { useRoom } from "@liveblocks/react";

/** A room one is connected to, or tries to be. */
export type LiveRoom = NonNullable<ReturnType<typeof useRoom>>;
