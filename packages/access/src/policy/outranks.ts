import { prepareRoles, type RoleId } from "../roles/roles.ts";
import { explicitAccess, matrixOf, permitsAtMost } from "../roles/scopes.ts";
import type { Rules } from "../rooms/rules.ts";

/** Whether an entry permits more than the highest role someone may give. */
export function outranks(
  scopes: readonly string[],
  grant: readonly RoleId[],
  rules: Rules,
): boolean {
  const highest = prepareRoles(rules.roles).byId.get(grant.at(-1) ?? "");
  return !highest || !permitsAtMost(matrixOf(explicitAccess(scopes)), highest.matrix);
}
