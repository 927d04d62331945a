import type { RoleId } from "@guestlist/access";
import { type RoomAccess, ShareError } from "@guestlist/client";

/** What the API says of one's own access. */
export type AccessAnswer =
  | {
      kind: "granted";
      /** Another one calls for another connection. */
      key: string;
      access: RoomAccess;
    }
  | { kind: "denied"; key: "none"; requestableRoles: readonly RoleId[] }
  | { kind: "signedOut"; key: "none" };

/** `null` while it is not known, and when it could not be had: that is no answer. */
export function accessAnswer(
  access: RoomAccess | undefined,
  error: Error | null,
): AccessAnswer | null {
  if (!error) return access ? granted(access) : null;
  if (!(error instanceof ShareError)) return null;
  switch (error.code) {
    case "no_access":
    case "room_not_found":
    case "invalid_id":
      return { kind: "denied", key: "none", requestableRoles: error.requestableRoles };
    case "unauthenticated":
      return { kind: "signedOut", key: "none" };
    default:
      return null;
  }
}

function granted(access: RoomAccess): AccessAnswer {
  const { role, paths } = access.me;
  // Custom access has no name that would change with it, but the ways in that make it up may.
  const ways = paths.map((route) => [route.kind, route.id, route.role, route.decides]);
  const key = role === "custom" ? `custom ${JSON.stringify(ways)}` : role;
  return { kind: "granted", key, access };
}
