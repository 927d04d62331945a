"use client";

import type { Seen } from "@guestlist/api/client";
import { useEffect, useId, useRef } from "react";
import type { KeyChange } from "../../changes/access-changes.ts";
import type { ChangeKey } from "../../changes/change-keys.ts";
import type { Messages } from "../../messages.ts";
import { useMessages } from "../../use-messages.ts";
import { useShareAccess } from "./access-context.tsx";
import { errorText } from "./error-text.ts";
import { generalEffect } from "./general-texts.ts";

export interface RowProblemProps {
  changeKey: ChangeKey;
  change: KeyChange | undefined;
}

/** Why a change came to nothing, and what can be done, under the row it concerns. */
export function RowProblem({ changeKey, change }: RowProblemProps) {
  const { commit, dismiss, access } = useShareAccess();
  const texts = useMessages();
  const reasonId = useId();
  const box = useRef<HTMLDivElement>(null);
  const isShown = change?.error !== undefined;
  useEffect(() => {
    if (isShown) box.current?.scrollIntoView?.({ block: "nearest" });
  }, [isShown]);
  if (!change?.error) return null;
  const { rows } = texts;
  const again = () =>
    void commit({ ...change.asked, ...(change.current && { expect: change.current }) });

  const isConflict = change.state === "conflict";
  const organization = access?.general.organization ?? null;
  const theirs = change.current ? roleText(change.current, organization, texts) : null;
  const button = {
    type: "button",
    className: "guestlist-button",
    "data-size": "small",
    "data-variant": "accent",
    "aria-describedby": reasonId,
  } as const;

  return (
    <div ref={box} className="guestlist-row-problem" data-state={change.state}>
      <p id={reasonId}>{isConflict ? rows.conflict(theirs) : errorText(texts, change.error)}</p>
      <div className="guestlist-row-problem-actions">
        {isConflict ? (
          <>
            <button {...button} onClick={() => dismiss(changeKey)}>
              {rows.keepTheirs}
            </button>
            <button
              {...button}
              aria-label={rows.mine(roleText(change.asked, organization, texts))}
              onClick={again}
            >
              {rows.useMine}
            </button>
          </>
        ) : (
          <button {...button} onClick={again}>
            {rows.tryAgain}
          </button>
        )}
      </div>
    </div>
  );
}

/** What a part of a room's access says, as text; `null` for nothing. */
function roleText(
  { people, groups, general }: Seen,
  organization: { id: string; name: string } | null,
  texts: Messages,
): string | null {
  if (general) {
    const role = general.audience === "restricted" ? "none" : general.role;
    return generalEffect({ audience: general.audience, role, organization }, texts);
  }
  const role = Object.values({ ...people, ...groups })[0] ?? null;
  return role === null ? null : (texts.roles[role] ?? role);
}
