import type { Route } from "@guestlist/api/client";
import type { AccessSource } from "../../messages/access-source.ts";

/** What lets someone in besides an entry of their own; `null` for that entry. */
export function routeSource({ kind, id, name }: Route): AccessSource | null {
  return kind === "person" ? null : { kind, name: kind === "anyone" ? "" : (name ?? id ?? "") };
}
