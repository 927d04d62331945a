"use client";

import { type ReactNode, useRef } from "react";
import { useShareAccess } from "../dialog-state/access-context.tsx";
import { useShare } from "../dialog-state/share-context.ts";
import { useMessages } from "../messages/use-messages.ts";
import { Sentence } from "../ui/sentence.tsx";
import { useSignal } from "../ui/signal.ts";

interface NoticeBarProps {
  children: ReactNode;
}

/** What the last change did, and Undo, which stays until something else is changed. */
export function NoticeBar({ children }: NoticeBarProps) {
  const { state } = useShare();
  const notice = useSignal(state.notice);
  const hint = useSignal(state.hint);
  const { access, commit } = useShareAccess();
  const { common, rows } = useMessages();
  const text = useRef<HTMLParagraphElement>(null);
  const canShare = access?.me.can.share ?? true;
  if (!canShare && !notice && !hint) return null;

  const answered = (action: () => void) => () => {
    // The button goes; focus stays with what it was about.
    text.current?.focus();
    action();
  };
  const conflict = notice?.conflict;
  const undo = notice?.undo;

  return (
    <div className="guestlist-dialog-footer">
      <div className="guestlist-notice">
        <p ref={text} tabIndex={-1} className="guestlist-notice-text">
          {hint ? <span className="guestlist-notice-hint">{hint}</span> : null}
          {notice ? (
            <span>
              <Sentence text={notice.text} names={notice.names} />
            </span>
          ) : null}
        </p>
        {undo ? (
          <button
            type="button"
            className="guestlist-button"
            data-size="small"
            data-variant="accent"
            onClick={answered(() => void commit(undo, { undoes: true }))}
          >
            {common.undo}
          </button>
        ) : null}
        {conflict ? (
          <button
            type="button"
            className="guestlist-button"
            data-size="small"
            data-variant="accent"
            onClick={answered(() => {
              state.notice.set(null);
              void commit(
                { ...conflict.asked, expect: conflict.current },
                { subject: conflict.subject },
              );
            })}
          >
            {rows.useMine}
          </button>
        ) : null}
      </div>
      {children}
    </div>
  );
}
