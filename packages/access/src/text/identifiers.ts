import { limits } from "./limits.ts";

const guestPrefix = "guest:";

/**
 * Whether something can be the id of a room, a person or a group: 1 to 128 characters of valid
 * Unicode, no control character, not `.` or `..`, which the platform's URLs would swallow.
 */
export function isIdentifier(id: unknown): id is string {
  return (
    typeof id === "string" &&
    id.length > 0 &&
    id.length <= limits.idLength &&
    id !== "." &&
    id !== ".." &&
    !/\p{Cc}/u.test(id) &&
    id.isWellFormed()
  );
}

/** Whether something can be the id of someone with an account: any id but a guest's. */
export function isUserId(id: unknown): id is string {
  return isIdentifier(id) && !isGuestId(id);
}

/** The id of somebody without an account, whom one browser's `key` tells from others. */
export function guestId(key: string): string {
  return guestPrefix + key;
}

/** Whether an id is a guest's; nobody with an account has one that looks like it. */
export function isGuestId(id: string): boolean {
  return id.startsWith(guestPrefix);
}
