"use client";

import type { RoleValue } from "@guestlist/access";
import type { EntryKey } from "@guestlist/client";
import type { ReactNode } from "react";
import { useShare } from "../dialog-state/share-context.ts";
import { dialogTexts } from "../messages/dialog-texts.ts";
import { useTexts } from "../messages/use-texts.ts";
import type { EntryChange } from "../room/access-changes.ts";
import { RowCheckbox } from "../selection/index.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { useSignalPart } from "../ui/signal.ts";

/** Why a change came to nothing. */
export const RowProblem = lazyPart(async () => (await import("./row-problem.tsx")).RowProblem);

interface RowFrameProps {
  rowKey: EntryKey;
  role: RoleValue;
  isHere?: boolean;
  change: EntryChange | undefined;
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
  const { people } = useTexts(dialogTexts);
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
      {isSelecting ? <RowCheckbox rowKey={rowKey} /> : null}
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
      {change?.error ? <RowProblem changeKey={rowKey} change={change} /> : null}
    </li>
  );
}

export function isOnItsWay(change: EntryChange | undefined): boolean {
  return change?.state === "pending" || change?.state === "paused";
}
