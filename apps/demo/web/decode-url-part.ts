/** What a part of an address stands for; `null` for an escape that stands for nothing. */
export function decodeUrlPart(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
