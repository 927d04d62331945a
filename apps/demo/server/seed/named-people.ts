import type { DirectoryUser } from "@guestlist/api";
import { acme, other } from "./organizations.ts";

/** The people whom the sign-in page offers. */
export const namedPeople: readonly (DirectoryUser & { email: string })[] = [
  person("olivier", "Olivier Laurent", acme, ["#f97316", "#db2777"], ["engineering"]),
  person("zoe", "Zoe Martin", acme, ["#0ea5e9", "#2563eb"], ["engineering"]),
  person("kim", "Kim Tran", acme, ["#8b5cf6", "#6d28d9"], ["design"]),
  person("ana", "Ana Ruiz", acme, ["#14b8a6", "#0f766e"], []),
  person("marc", "Marc Chevalier", acme, ["#d97706"], []),
  person("sam", "Sam Okafor", other, ["#64748b", "#334155"], []),
];

function person(
  id: string,
  name: string,
  organization: { id: string },
  colors: string[],
  groupIds: string[],
) {
  const everyone = organization.id === acme.id ? [acme.groupId] : [];
  return {
    id,
    name,
    avatar: null,
    colors,
    email: `${id}@${organization.id}.io`,
    organizationId: organization.id,
    groupIds: [...groupIds, ...everyone],
  };
}
