"use client";

import type { RoleId } from "@guestlist/access";
import type { GroupRow as Row } from "@guestlist/api/client";
import { memo } from "react";
import type { KeyChange } from "../../changes/access-changes.ts";
import { useMessages } from "../../use-messages.ts";
import { Avatar } from "../avatar.tsx";
import { withoutOwner } from "./owner-role.ts";
import { RoleControl } from "./role-control.tsx";
import { isOnItsWay, RowFrame } from "./row-frame.tsx";

interface GroupRowProps {
  row: Row;
  roles: readonly RoleId[];
  editorsCanShare: boolean;
  change: KeyChange | undefined;
  onChange(row: Row, role: RoleId | null): void;
}

/** A group with an entry of its own. */
export const GroupRow = memo(function GroupRow({
  row,
  roles,
  editorsCanShare,
  change,
  onChange,
}: GroupRowProps) {
  const texts = useMessages();
  const { group } = row;
  return (
    <RowFrame
      rowKey={`groups:${group.id}`}
      role={row.role}
      change={change}
      avatar={<Avatar name={group.name} shape="square" />}
      name={<bdi>{group.name}</bdi>}
      detail={
        group.memberCount === null ? null : (
          <span>{texts.recipients.members(group.memberCount)}</span>
        )
      }
      control={
        <RoleControl
          name={group.name}
          role={row.role}
          roles={withoutOwner(roles)}
          can={row.can}
          editorsCanShare={editorsCanShare}
          pending={isOnItsWay(change)}
          onChange={(role) => onChange(row, role)}
        />
      }
    />
  );
});
