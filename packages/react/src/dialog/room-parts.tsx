"use client";

import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useMemo } from "react";
import { ConfirmationPanel, useCommit } from "../changes/index.ts";
import { AccessProvider } from "../dialog-state/access-context.tsx";
import { useShare } from "../dialog-state/share-context.ts";
import { showsParts, viewOf } from "../dialog-state/view.ts";
import { useHeldError } from "../hooks/use-held-error.ts";
import { usePendingChanges } from "../hooks/use-pending-changes.ts";
import { useRoomAccess } from "../hooks/use-room-access.ts";
import { pollIntervals } from "../queries/poll-intervals.ts";
import { LiveRegion } from "../ui/live-region.tsx";
import { useSignal } from "../ui/signal.ts";
import { ReadingContext } from "./reading-context.ts";
import { preloadSoonParts } from "./soon-parts.ts";
import { useInert } from "./states/use-inert.ts";
import { useScrollbarSpace } from "./states/use-scrollbar-space.ts";

const polling = { refetchInterval: pollIntervals.dialog };

/** From the last control to the first and back, the focus trap moves without scrolling. */
function showFocused({ target }: FocusEvent) {
  if (target.matches(":focus-visible")) target.scrollIntoView?.({ block: "nearest" });
}

/** What is inside the dialog; mounted, and so fetching, only while it is open. */
export function RoomParts({ children }: { children: ReactNode }) {
  const { roomId, modal, state } = useShare();
  const asking = useRoomAccess(roomId, polling);
  const { data: access, refetch, isFetching } = asking;
  const error = useHeldError(asking);
  const { entries, dismiss } = usePendingChanges(roomId);
  useScrollbarSpace(modal);
  useEffect(() => void preloadSoonParts(), []);
  const commit = useCommit();
  const view = viewOf(access, error);
  const question = useSignal(state.question);
  const asked = useInert(question !== null);
  const room = access?.room.name ?? null;
  const isShown = showsParts(view);
  const shown = useMemo(
    () => ({ access: isShown ? access : undefined, view, room, commit, dismiss }),
    [isShown, access, view, room, commit, dismiss],
  );
  const reading = useMemo(
    () => ({ access, error, isRetrying: isFetching, onRetry: () => void refetch() }),
    [access, error, isFetching, refetch],
  );

  const takeBack = (event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === "z";
    const isTyping =
      event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    const undo = state.notice.get()?.undo;
    if (!isUndo || isTyping || !undo) return;
    event.preventDefault();
    void commit(undo, { undoes: true });
  };

  return (
    <AccessProvider value={shown} keys={entries}>
      <ReadingContext.Provider value={reading}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut beside the Undo button */}
        <div
          ref={asked}
          className="guestlist-dialog-parts"
          onKeyDown={takeBack}
          onFocus={showFocused}
        >
          {children}
        </div>
      </ReadingContext.Provider>
      {question ? (
        <ConfirmationPanel {...question} onMissing={() => question.answer(false)} />
      ) : null}
      <LiveRegion announcement={state.polite} politeness="polite" />
      <LiveRegion announcement={state.assertive} politeness="assertive" />
    </AccessProvider>
  );
}
