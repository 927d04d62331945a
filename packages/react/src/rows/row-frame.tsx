"use client";

import type { RoleValue } from "@guestlist/access";
import type { EntryKey } from "@guestlist/api/client";
import type { ReactNode } from "react";
import { useShare } from "../dialog-state/share-context.ts";
import { rowCheckbox, rowProblem } from "../later/later-parts.ts";
import { useMessages } from "../messages/use-messages.ts";
import type { KeyChange } from "../room/access-changes.ts";
import { Later } from "../ui/load-later.tsx";
import { useSignalPart } from "../ui/signal.ts";

interface RowFrameProps {
  rowKey: EntryKey;
  role: RoleValue;
  isHere?: boolean;
  change: KeyChange | undefined;
  avatar: ReactNode;
  name: ReactNode;
  detail: ReactNode;
  control: ReactNode;
  /** Below, such as the reasons. */
  children?: ReactNode;
}

/** What every row of the list has, and what is said of a change to it. */
export function RowFrame(props: RowFrameProps) {
  const { rowKey, role, isHere = false, change, avatar, name, detail, control, children } = props;
  const { people } = useMessages();
  const { state } = useShare();
  const isSelecting = useSignalPart(state.selected, (selected) => selected !== null);
  return (
    <li
      className="guestlist-row"
      data-key={rowKey}
      data-role={role}
      data-here={isHere || undefined}
      data-pending={isOnItsWay(change) || undefined}
      data-error={change?.error ? true : undefined}
    >
      {isSelecting ? <Later part={rowCheckbox} props={{ rowKey }} /> : null}
      {avatar}
      <div className="guestlist-row-text">
        <p className="guestlist-row-name">{name}</p>
        <p className="guestlist-row-detail">
          {change?.state === "paused" ? <span>{people.waiting}</span> : null}
          {detail}
        </p>
      </div>
      {control}
      {children}
      {change?.error ? <Later part={rowProblem} props={{ changeKey: rowKey, change }} /> : null}
    </li>
  );
}

export function isOnItsWay(change: KeyChange | undefined): boolean {
  return change?.state === "pending" || change?.state === "paused";
}
