"use client";

import { createContext, useContext } from "react";
import type { Connected } from "./connections.ts";

/** Who is in the room right now, by id: one of each, however many tabs they have open. */
export type Here = ReadonlyMap<string, Connected>;

/** Tests and stories, which have no Liveblocks room, say here who is in it. */
export const HereContext = createContext<Here>(new Map());

export function useHere(): Here {
  return useContext(HereContext);
}
