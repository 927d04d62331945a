import type { AccessPath } from "@guestlist/api/client";
import type { Texts } from "../messages/messages.ts";
import { audienceName } from "./general-texts.ts";

/** A way in, as a name in a list. */
export function pathName(
  { kind, id, name }: AccessPath,
  texts: Texts<"people" | "general">,
): string {
  if (kind === "person") return texts.people.addedByName;
  const group = name ?? id ?? "";
  return kind === "group" ? group : audienceName(kind, { name: group }, texts);
}
