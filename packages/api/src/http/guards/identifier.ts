import { ShareApiError } from "../errors.ts";

const longest = 128;

/** Ids of guests; no directory id may look like one. */
export const guestPrefix = "guest:";

export function isGuest(userId: string): boolean {
  return userId.startsWith(guestPrefix);
}

/**
 * Whether something can be the id of a room, a person or a group: 1 to 128 characters of valid
 * Unicode, no control character, not `.` or `..`, which the platform's URLs would swallow.
 */
export function isIdentifier(id: unknown): id is string {
  return (
    typeof id === "string" &&
    id.length > 0 &&
    id.length <= longest &&
    id !== "." &&
    id !== ".." &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused.
    !/[\u0000-\u001f\u007f-\u009f]/.test(id) &&
    id.isWellFormed()
  );
}

/** @throws {ShareApiError} `invalid_id` */
export function requireIdentifier(id: string | undefined): string {
  if (!isIdentifier(id)) throw new ShareApiError("invalid_id");
  return id;
}

/**
 * Percent-encoding that is no UTF-8 would reach us undecoded, as another id than was meant.
 * @throws {ShareApiError} `invalid_id`
 */
export function requireWellFormedPath(url: string): void {
  const path = new URL(url).pathname;
  try {
    decodeURIComponent(path);
  } catch {
    throw new ShareApiError("invalid_id");
  }
}
