"use client";

import type { RoleId } from "@guestlist/access";
import type { InvitationRow as Row } from "@guestlist/api/client";
import { memo } from "react";
import type { KeyChange } from "../../changes/access-changes.ts";
import { useLaterMessages } from "../../use-later-messages.ts";
import { MailIcon } from "../internal/icons.tsx";
import { useShareAccess } from "./access-context.tsx";
import { withoutOwner } from "./owner-role.ts";
import { RoleControl } from "./role-control.tsx";
import { isOnItsWay, RowFrame } from "./row-frame.tsx";

export interface InvitationRowProps {
  row: Row;
  roles: readonly RoleId[];
  editorsCanShare: boolean;
  change: KeyChange | undefined;
}

/** Someone who was invited by address and has not come yet. */
export const InvitationRow = memo(function InvitationRow({
  row,
  roles,
  editorsCanShare,
  change,
}: InvitationRowProps) {
  const { commit } = useShareAccess();
  const { invitations } = useLaterMessages();
  return (
    <RowFrame
      rowKey={`invitations:${row.id}`}
      role={row.role}
      change={change}
      avatar={
        <span className="guestlist-invitation-mark">
          <MailIcon />
        </span>
      }
      name={<bdi>{row.email}</bdi>}
      detail={<span>{row.expired ? invitations.expired : invitations.sent}</span>}
      control={
        <RoleControl
          name={row.email}
          role={row.role}
          roles={withoutOwner(roles)}
          can={row.can}
          editorsCanShare={editorsCanShare}
          removeLabel={invitations.cancel}
          pending={isOnItsWay(change)}
          onChange={(role) => void commit({ invitations: { [row.id]: role } })}
        />
      }
    />
  );
});
