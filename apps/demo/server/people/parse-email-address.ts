import { isEmailAddress } from "@guestlist/access";

/** An address as it is kept, in lower case; `null` for what is not an address. */
export function parseEmailAddress(typed: string): string | null {
  const address = typed.trim().toLowerCase();
  return isEmailAddress(address) ? address : null;
}
