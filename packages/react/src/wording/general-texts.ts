import type { RoleId } from "@guestlist/access";
import type { RoomAccess } from "@guestlist/client";
import type { Texts } from "../messages/messages.ts";
import { roleName } from "./role-name.ts";

interface General extends Pick<RoomAccess["general"], "audience" | "organization"> {
  role?: RoleId | null;
}

/** Who may open the room without being listed. */
export function audienceName(
  audience: General["audience"],
  organization: { name: string } | null,
  { general }: Texts<"general">,
): string {
  if (audience === "organization") return general.organization(organization?.name ?? "");
  return general[audience];
}

/** General access as one sentence, without its full stop. */
export function generalEffect(
  { audience, role = null, organization }: General,
  texts: Texts<"general" | "roles">,
): string {
  const { general } = texts;
  const label = roleName(role, texts);
  switch (audience) {
    case "restricted":
      return general.restrictedEffect;
    case "organization":
      return general.organizationEffect(organization?.name ?? "", role ?? "none", label);
    case "anyone":
      return general.anyoneEffect(role ?? "none", label);
  }
}
