import type { AccessPath } from "@guestlist/api/client";
import { audienceName } from "../../general-access/general-texts.ts";
import type { Messages } from "../../messages/basic-messages.ts";

/** A way in, as a name in a list. */
export function pathName({ kind, id, name }: AccessPath, texts: Messages): string {
  if (kind === "person") return texts.people.addedByName;
  const group = name ?? id ?? "";
  return kind === "group" ? group : audienceName(kind, { name: group }, texts);
}
