import type { RoomAccess } from "@guestlist/api/client";
import type { Texts } from "../messages/messages.ts";

type General = Pick<RoomAccess["general"], "audience" | "role" | "organization">;

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
  { audience, role, organization }: General,
  { general, roles }: Texts<"general" | "roles">,
): string {
  const label = roles[role] ?? role;
  switch (audience) {
    case "restricted":
      return general.restrictedEffect;
    case "organization":
      return general.organizationEffect(organization?.name ?? "", role, label);
    case "anyone":
      return general.anyoneEffect(role, label);
  }
}
