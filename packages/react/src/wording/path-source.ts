import type { AccessPath } from "@guestlist/client";
import type { AccessSource } from "../messages/access-source.ts";

/** What lets someone in besides an entry of their own; `null` for that entry. */
export function pathSource({ kind, id, name }: AccessPath): AccessSource | null {
  return kind === "person" ? null : { kind, name: kind === "anyone" ? "" : (name ?? id ?? "") };
}
