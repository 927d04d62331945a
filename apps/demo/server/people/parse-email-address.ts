/** The longest address that mail can be sent to. */
const longest = 254;

/** An address as it is kept, in lower case; `null` for what is none. */
export function emailAddressOf(typed: string): string | null {
  const address = typed.trim().toLowerCase();
  const isOne =
    address.length <= longest &&
    !/[\p{Cc}\p{Cf}]/u.test(address) &&
    /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/u.test(address);
  return isOne ? address : null;
}
