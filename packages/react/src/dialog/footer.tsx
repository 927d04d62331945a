"use client";

import { type ComponentPropsWithoutRef, forwardRef, useRef } from "react";
import { useShareAccess } from "../dialog-state/access-context.tsx";
import { useShare } from "../dialog-state/share-context.ts";
import { showsParts } from "../dialog-state/view.ts";
import { dialogTexts } from "../messages/dialog-texts.ts";
import { useTexts } from "../messages/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { joinClasses } from "../ui/join-classes.ts";
import { Sentence } from "../ui/sentence.tsx";
import { useSignal } from "../ui/signal.ts";

/**
 * The bar below: what the last change did, with Undo, which stays until something else is changed.
 * What it is given as children stands at its end.
 *
 * @throws {Error} outside `<Share.Content>`.
 * @example
 * <Share.Footer><Share.Settings /><Share.Activity /></Share.Footer>
 */
export const ShareFooter = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  function ShareFooter({ className, children, ...props }, ref) {
    const { state } = useShare();
    const notice = useSignal(state.notice);
    const hint = useSignal(state.hint);
    const { access, view, commit } = useShareAccess();
    const { common, rows } = useTexts(dialogTexts);
    const text = useRef<HTMLParagraphElement>(null);
    const canShare = access?.me.can.share ?? true;
    if (!showsParts(view) || (!canShare && !notice && !hint)) return null;

    const answered = (action: () => void) => () => {
      // The button goes; focus stays with what it was about.
      text.current?.focus();
      action();
    };
    const conflict = notice?.conflict;
    const undo = notice?.undo;

    return (
      <div {...props} ref={ref} className={joinClasses("guestlist-dialog-footer", className)}>
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
            <Button
              small
              variant="accent"
              onClick={answered(() => void commit(undo, { undoes: true }))}
            >
              {common.undo}
            </Button>
          ) : null}
          {conflict ? (
            <Button
              small
              variant="accent"
              onClick={answered(() => {
                const { asked, current, subject } = conflict;
                state.notice.set(null);
                void commit({ ...asked, expect: current }, { subject });
              })}
            >
              {rows.useMine}
            </Button>
          ) : null}
        </div>
        {children}
      </div>
    );
  },
);
