import type { RoleId } from "@guestlist/access";
import type { Messages } from "../../messages/basic-messages.ts";

/** What a role permits in this room: editors may share only where the room says so. */
export function describeRole(
  role: RoleId,
  editorsCanShare: boolean,
  { roleDescriptions }: Messages,
): string | undefined {
  return role === "editor" && !editorsCanShare
    ? roleDescriptions.editorWithoutSharing
    : roleDescriptions[role];
}
