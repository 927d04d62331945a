"use client";

import type { EntryKey } from "@guestlist/client";
import { useEffect, useId, useRef } from "react";
import { changeTexts, conflictText, failureText, seenText, subjectOf } from "../changes/index.ts";
import { useShareAccess } from "../dialog-state/access-context.tsx";
import { useTexts } from "../messages/use-texts.ts";
import type { EntryChange } from "../room/access-changes.ts";
import { Button } from "../ui/button.tsx";
import { Sentence } from "../ui/sentence.tsx";

export interface RowProblemProps {
  changeKey: EntryKey;
  change: EntryChange | undefined;
}

/** Why a change came to nothing, and what can be done, under the row it concerns. */
export function RowProblem({ changeKey, change }: RowProblemProps) {
  const { commit, dismiss, access } = useShareAccess();
  const texts = useTexts(changeTexts);
  const reasonId = useId();
  const box = useRef<HTMLDivElement>(null);
  const isShown = change?.error !== undefined;
  useEffect(() => {
    if (isShown) box.current?.scrollIntoView?.({ block: "nearest" });
  }, [isShown]);
  if (!change?.error) return null;
  const { rows, conflict, common } = texts;
  const isConflict = change.state === "conflict";
  const organization = access?.general.organization ?? null;
  const { error, current, asked } = change;
  const subject = access ? subjectOf(access, asked, texts) : null;
  const reason = current
    ? conflictText(error, current, access, texts)
    : error.code === "conflict"
      ? conflict.notChanged
      : failureText(error, subject, texts);
  const again = () => void commit({ ...asked, ...(current && { expect: current }) });
  const button = { small: true, variant: "accent", "aria-describedby": reasonId } as const;

  return (
    <div ref={box} className="guestlist-row-problem" data-state={change.state}>
      <p id={reasonId}>
        <Sentence
          text={reason}
          names={[error.by?.name ?? "", organization?.name ?? "", subject?.name ?? ""]}
        />
      </p>
      <div className="guestlist-row-problem-actions">
        {isConflict ? (
          <>
            <Button {...button} onClick={() => dismiss(changeKey)}>
              {conflict.keepTheirs}
            </Button>
            <Button
              {...button}
              aria-label={conflict.mine(seenText(asked, organization, texts))}
              onClick={again}
            >
              {rows.useMine}
            </Button>
          </>
        ) : (
          <Button {...button} onClick={again}>
            {common.retry}
          </Button>
        )}
      </div>
    </div>
  );
}
