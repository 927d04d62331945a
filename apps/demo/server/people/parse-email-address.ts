/** The longest address that mail can be sent to. */
const maxLength = 254;

/** An address as it is kept, in lower case; `null` for what is not an address. */
export function parseEmailAddress(typed: string): string | null {
  const address = typed.trim().toLowerCase();
  const isValid =
    address.length <= maxLength &&
    !/[\p{Cc}\p{Cf}]/u.test(address) &&
    /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/u.test(address);
  return isValid ? address : null;
}
