/** The last person of a page: the next one begins after them. */
export interface MemberPosition {
  /** The normalized name. */
  name: string;
  id: string;
}

/** Writes a position as an opaque string that is safe in an URL. */
export function writeMemberCursor(position: MemberPosition): string {
  const bytes = new TextEncoder().encode(JSON.stringify([position.name, position.id]));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Reads a cursor; `null`, the first page, for whatever was not written by `writeMemberCursor`. */
export function readMemberCursor(cursor: string | null): MemberPosition | null {
  if (cursor === null) return null;
  try {
    const binary = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (!Array.isArray(value) || value.length !== 2) return null;
    const [name, id]: unknown[] = value;
    if (typeof name !== "string" || typeof id !== "string") return null;
    // Databases take no NUL in a text, and no name or id that was written has one.
    return `${name}${id}`.includes("\0") ? null : { name, id };
  } catch {
    return null;
  }
}
