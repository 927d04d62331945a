import { explicitAccess, matrixOf, permitsAtMost, type RoleId } from "../roles/index.ts";
import { type Rules, roleSetOf } from "../rooms/index.ts";

/** Whether an entry permits more than the highest role someone may give. */
export function outranks(
  scopes: readonly string[],
  grant: readonly RoleId[],
  rules: Rules,
): boolean {
  // Stryker disable next-line StringLiteral: It is the id of nobody and of no role.
  const highest = roleSetOf(rules).byId.get(grant.at(-1) ?? "");
  return !highest || !permitsAtMost(matrixOf(explicitAccess(scopes)), highest.matrix);
}
