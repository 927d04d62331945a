import type { RoleValue } from "@guestlist/access";
import type { AccessPath } from "@guestlist/api/client";
import type { AccessSource } from "../messages/access-source.ts";

/** What lets someone in besides an entry of their own; `null` for that entry. */
export function pathSource({ kind, id, name }: AccessPath): AccessSource | null {
  return kind === "person" ? null : { kind, name: kind === "anyone" ? "" : (name ?? id ?? "") };
}

/** What gives someone a role besides an entry of their own; `null` when nothing alone does. */
export function sourceOf(paths: readonly AccessPath[], role: RoleValue | null) {
  const path = paths.find((way) => way.kind !== "person" && way.role === role);
  return path ? pathSource(path) : null;
}
