import type { AvatarListPerson } from "../avatar/index.ts";
import { type Connected, idOfConnected } from "./connections.ts";

/** What an app puts into `info` is its own; anything may be missing. */
export function connectedPerson(connected: Connected, guest: string): AvatarListPerson {
  const { id, info } = connected;
  const known: { name?: unknown; avatar?: unknown; colors?: unknown } =
    typeof info === "object" && info !== null ? info : {};
  return {
    id: idOfConnected(connected),
    name: typeof known.name === "string" && known.name !== "" ? known.name : (id ?? guest),
    avatar: typeof known.avatar === "string" && known.avatar !== "" ? known.avatar : null,
    colors: Array.isArray(known.colors)
      ? known.colors.filter((color) => typeof color === "string")
      : undefined,
  };
}
