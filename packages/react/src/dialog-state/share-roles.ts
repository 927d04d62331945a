import type { RoleId } from "@guestlist/access";
import type { RoleDescription } from "@guestlist/client";
import type { Texts } from "../messages/messages.ts";
import { ownerRole } from "../room/owner-role.ts";

/** The roles of a room, as its parts offer them. */
export interface ShareRoles {
  /** Weakest first. */
  all: readonly RoleId[];
  /** Those that groups, links and invitations may have, too. */
  shared: readonly RoleId[];
  /** The role only a person can have; `null` where there is none. */
  owner: RoleId | null;
  /** What a role permits in this room. */
  describe(role: RoleId): string | undefined;
}

export function shareRoles(
  roles: readonly RoleDescription[],
  editorsCanShare: boolean,
  texts: Texts<"roleDescriptions">,
): ShareRoles {
  const sharing = roles.filter(({ canShare, isOwner }) => isOwner || (canShare && editorsCanShare));
  return {
    all: roles.map(({ id }) => id),
    shared: roles.flatMap(({ id, isOwner }) => (isOwner ? [] : [id])),
    owner: ownerRole(roles),
    describe: (role) =>
      describeRole(
        role,
        sharing.some(({ id }) => id === role),
        texts,
      ),
  };
}

/** What a role permits, in a room where whoever has it may share or not. */
export function describeRole(
  role: RoleId,
  mayShare: boolean,
  { roleDescriptions }: Texts<"roleDescriptions">,
): string | undefined {
  const withoutSharing = mayShare ? undefined : roleDescriptions[`${role}WithoutSharing`];
  return withoutSharing ?? roleDescriptions[role];
}
