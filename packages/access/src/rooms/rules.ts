import { prepareRoles, type Role, type RoleSet } from "../roles/roles.ts";
import type { Organization, Room } from "./room.ts";

/** What an app may choose about how a room is read. */
export interface Rules {
  /** The roleSet, weakest first. @default defaultRoles */
  roles?: readonly Role[];
  /** The room's organisation; it is never the caller's. @default null */
  organization?: Organization | null;
}

export function roleSetOf(rules: Rules): RoleSet {
  return prepareRoles(rules.roles);
}

/** Whether the group's entry is the organisation's, which general access stands for. */
export function isOrganizationGroup(groupId: string, rules: Rules): boolean {
  return rules.organization != null && rules.organization.groupId === groupId;
}

/** The room's setting; owners change it, and it is on unless it says no. */
export function editorsCanShare(room: Room): boolean {
  const setting = Object.hasOwn(room.metadata, settingKey) ? room.metadata[settingKey] : undefined;
  return setting !== "no";
}

/** `yes` instead of removing the key, because `updateRoom` can refuse `null` in metadata. */
export function settingMetadata(on: boolean): Record<string, string> {
  return { [settingKey]: on ? "yes" : "no" };
}

const settingKey = "guestlistEditorsCanShare";
