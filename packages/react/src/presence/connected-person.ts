import type { AvatarListPerson } from "../avatar/index.ts";
import type { Connected } from "./connections.ts";

/** What an app puts into `info` is its own; anything may be missing. */
export function connectedPerson(
  { id, info, connectionId }: Connected,
  guest: string,
): AvatarListPerson {
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
