"use client";

import type { RoleId } from "@guestlist/access";
import type { GroupRow as Row } from "@guestlist/api/client";
import { memo } from "react";
import type { KeyChange } from "../../changes/access-changes.ts";
import { useMessages } from "../../use-messages.ts";
import { Avatar } from "../avatar.tsx";
import { Later } from "../internal/load-later.tsx";
import { rowProblem } from "./later-parts.ts";
import { withoutOwner } from "./owner-role.ts";
import { RoleControl } from "./role-control.tsx";

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
  const key = `groups:${group.id}` as const;
  const isOnItsWay = change?.state === "pending" || change?.state === "paused";
  return (
    <li
      className="guestlist-row"
      data-key={key}
      data-role={row.role}
      data-pending={isOnItsWay || undefined}
      data-error={change?.error ? true : undefined}
    >
      <Avatar name={group.name} shape="square" />
      <div className="guestlist-row-text">
        <p className="guestlist-row-name">
          <bdi>{group.name}</bdi>
        </p>
        <p className="guestlist-row-detail">
          {change?.state === "paused" ? <span>{texts.people.waiting}</span> : null}
          {group.memberCount === null ? null : (
            <span>{texts.recipients.members(group.memberCount)}</span>
          )}
        </p>
      </div>
      <RoleControl
        name={group.name}
        role={row.role}
        roles={withoutOwner(roles)}
        can={row.can}
        editorsCanShare={editorsCanShare}
        pending={isOnItsWay}
        onChange={(role) => onChange(row, role)}
      />
      {change?.error ? <Later part={rowProblem} props={{ changeKey: key, change }} /> : null}
    </li>
  );
});
