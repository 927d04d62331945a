"use client";

import { Close as DialogClose, Title as DialogTitle } from "@radix-ui/react-dialog";
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useMemo,
} from "react";
import { NoticeBar } from "../changes/notice-bar.tsx";
import { useCommit } from "../changes/use-commit.ts";
import { AccessProvider } from "../dialog-state/access-context.tsx";
import { useShare } from "../dialog-state/share-context.ts";
import { useChangeAccess } from "../hooks/use-change-access.ts";
import { useHeldError } from "../hooks/use-held-error.ts";
import { useRoomAccess } from "../hooks/use-room-access.ts";
import { confirmationPanel, preloadLaterParts } from "../later/later-parts.ts";
import { useMessages } from "../messages/use-messages.ts";
import { pollIntervals } from "../queries/poll-intervals.ts";
import { CloseIcon } from "../ui/icons.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { Later } from "../ui/load-later.tsx";
import { Sentence } from "../ui/sentence.tsx";
import { useSignal } from "../ui/signal.ts";
import { Banner } from "./states/banner.tsx";
import { StateMessage } from "./states/state-message.tsx";
import { useInert } from "./states/use-inert.ts";
import { useLoadingAnnouncement } from "./states/use-loading-announcement.ts";
import { useScrollbarSpace } from "./states/use-scrollbar-space.ts";
import { viewOf } from "./states/view-of.ts";

interface ContentBodyProps {
  titleRef: RefObject<HTMLHeadingElement | null>;
  actions: ReactNode;
  footer: ReactNode;
  children: ReactNode;
}

const pollEvery = () => pollIntervals.dialog;

/** From the last control to the first and back, the focus trap moves without scrolling. */
function showFocused({ target }: FocusEvent) {
  if (target.matches(":focus-visible")) target.scrollIntoView?.({ block: "nearest" });
}

/** What is inside the dialog; mounted, and so fetching, only while it is open. */
export function ContentBody({ titleRef, actions, footer, children }: ContentBodyProps) {
  const { roomId, state } = useShare();
  const { common, dialog } = useMessages();
  const asking = useRoomAccess(roomId, { pollEvery });
  const { data: access, refetch, isFetching } = asking;
  const error = useHeldError(asking);
  const { change, dismiss, keys } = useChangeAccess(roomId);
  useScrollbarSpace();
  useEffect(() => void preloadLaterParts(), []);
  const commit = useCommit(change);
  const view = viewOf(access, error);
  useLoadingAnnouncement(view === "loading");
  const question = useSignal(state.question);
  const asked = useInert(question !== null);
  const isOpen = view === "loading" || view === "ready" || view === "stale";
  const shown = useMemo(
    () => ({ access: isOpen ? access : undefined, commit, dismiss }),
    [isOpen, access, commit, dismiss],
  );
  const room = access?.room.name ?? null;

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
    <AccessProvider value={shown} keys={keys}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut beside the Undo button */}
      <div
        ref={asked}
        className="guestlist-dialog-parts"
        onKeyDown={takeBack}
        onFocus={showFocused}
      >
        <div className="guestlist-dialog-header">
          <DialogTitle ref={titleRef} tabIndex={-1} className="guestlist-dialog-title">
            <Sentence text={dialog.title(room)} names={[room ?? ""]} />
          </DialogTitle>
          {isOpen || view === "guest" ? actions : null}
          <DialogClose className="guestlist-button" data-icon="" aria-label={common.close}>
            <CloseIcon />
          </DialogClose>
        </div>
        {isOpen ? (
          <>
            <Banner isStale={view === "stale"} isRetrying={isFetching} onRetry={refetch} />
            <div className="guestlist-dialog-body" aria-busy={view === "loading" || undefined}>
              {children}
            </div>
            <NoticeBar>{footer}</NoticeBar>
          </>
        ) : (
          <StateMessage
            view={view}
            access={access}
            error={error}
            isRetrying={isFetching}
            onRetry={refetch}
          />
        )}
      </div>
      {question ? (
        <Later part={confirmationPanel} props={question} onMissing={() => question.answer(false)} />
      ) : null}
      <LiveRegion announcement={state.polite} politeness="polite" />
      <LiveRegion announcement={state.assertive} politeness="assertive" />
    </AccessProvider>
  );
}
