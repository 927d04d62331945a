import { prepareRoles, type Role, type RoleSet } from "../roles/index.ts";
import type { Organization } from "./room.ts";

/** What an app may choose about how a room is read. */
export interface Rules {
  /** Weakest first. @default defaultRoles */
  roles?: readonly Role[];
  /** The room's organisation; it is never the caller's. @default null */
  organization?: Organization | null;
}

/** The roles that apply, ready to be looked up. */
export function roleSetOf(rules: Rules): RoleSet {
  return prepareRoles(rules.roles);
}

/** Whether the group's entry is the organisation's, which general access stands for. */
export function isOrganizationGroup(groupId: string, rules: Rules): boolean {
  return rules.organization != null && rules.organization.groupId === groupId;
}
