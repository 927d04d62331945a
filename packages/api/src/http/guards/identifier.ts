import { isIdentifier } from "@guestlist/access";
import { ShareApiError } from "../errors.ts";

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
