import type { RoleValue } from "@guestlist/access";
import type { Texts } from "../messages/messages.ts";

/** A role as it is shown: one without a text goes by its id. */
export function roleName(role: RoleValue | null, { roles }: Texts<"roles">): string {
  return roles[role ?? "none"] ?? role ?? "";
}
