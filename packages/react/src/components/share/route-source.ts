import type { Route } from "@guestlist/api/client";
import type { AccessSource } from "../../messages/access-source.ts";

/** What lets someone in besides an entry of their own; `null` for that entry. */
export function routeSource({ kind, id, name }: Route): AccessSource | null {
  switch (kind) {
    case "person":
      return null;
    case "group":
    case "organization":
      return { kind, name: name ?? id ?? "" };
    case "anyone":
      return { kind };
  }
}
