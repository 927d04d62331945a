"use client";

import type { RoleId } from "@guestlist/access";
import type { GroupEntry as Row } from "@guestlist/client";
import { memo, useId, useState } from "react";
import { Avatar } from "../avatar/index.ts";

import { dialogTexts } from "../messages/dialog-texts.ts";
import { useTexts } from "../messages/use-texts.ts";
import type { EntryChange } from "../room/access-changes.ts";
import { isOnItsWay, RoleControl, RowFrame } from "../rows/index.ts";
import { ChevronIcon } from "../ui/icons.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";

const GroupMembers = lazyPart(async () => (await import("./group-members.tsx")).GroupMembers);

interface GroupRowProps {
  row: Row;
  /** Whether its members may be seen. */
  mayUnfold: boolean;
  change: EntryChange | undefined;
  onChange(row: Row, role: RoleId | null): void;
}

/** A group with an entry of its own. */
export const GroupRow = memo(function GroupRow({
  row,
  mayUnfold,
  change,
  onChange,
}: GroupRowProps) {
  const texts = useTexts(dialogTexts);
  const membersId = useId();
  const [isUnfolded, setUnfolded] = useState(false);
  const { group } = row;
  const count = group.memberCount === null ? null : texts.recipients.members(group.memberCount);
  const label = count ?? texts.people.members;
  return (
    <RowFrame
      rowKey={`group:${group.id}`}
      role={row.role}
      change={change}
      avatar={<Avatar name={group.name} shape="square" />}
      name={<bdi>{group.name}</bdi>}
      detail={
        mayUnfold ? (
          <button
            type="button"
            className="guestlist-link guestlist-members-toggle"
            aria-label={texts.people.membersOf(label, group.name)}
            aria-expanded={isUnfolded}
            aria-controls={isUnfolded ? membersId : undefined}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            {label}
            <ChevronIcon />
          </button>
        ) : count === null ? null : (
          <span>{count}</span>
        )
      }
      control={
        <RoleControl
          name={group.name}
          role={row.role}
          can={row.can}
          pending={isOnItsWay(change)}
          onChange={(role) => onChange(row, role)}
        />
      }
    >
      {isUnfolded && mayUnfold ? <GroupMembers id={membersId} row={row} /> : null}
    </RowFrame>
  );
});
