import { decodeUrlPart } from "../decode-url-part.ts";

/** The page of a document. */
export function documentPath(roomId: string): string {
  return `/documents/${encodeURIComponent(roomId)}`;
}

/** The document a path leads to; `null` when it leads to none. */
export function documentIdOf(path: string): string | null {
  const [, encoded] = /^\/documents\/([^/]+)\/?$/.exec(path) ?? [];
  return encoded === undefined ? null : decodeUrlPart(encoded);
}
