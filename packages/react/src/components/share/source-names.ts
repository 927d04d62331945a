import type { AccessSource } from "../../messages/access-source.ts";

/** The names in a sentence that says where someone's access comes from. */
export function sourceNames(source: AccessSource | null): string[] {
  return source === null || source.kind === "anyone" ? [] : [source.name];
}
