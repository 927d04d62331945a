import type { RoleValue } from "@guestlist/access";
import type { Messages } from "../messages/basic-messages.ts";

/** A role as it is shown: one without a text goes by its id. */
export function roleName(role: RoleValue | null, { roles }: Pick<Messages, "roles">): string {
  return roles[role ?? "none"] ?? role ?? "";
}
