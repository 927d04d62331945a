"use client";

import type { RoomAccess } from "@guestlist/client";
import { ShareError } from "@guestlist/client";
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useRef } from "react";
import { useShare } from "../../dialog-state/share-context.ts";
import type { View } from "../../dialog-state/view.ts";
import { dialogTexts } from "../../messages/dialog-texts.ts";
import type { Texts } from "../../messages/messages.ts";
import { useTexts } from "../../messages/use-texts.ts";
import { RequestWhenDenied } from "../../requests/index.ts";
import { Button } from "../../ui/button.tsx";
import { LockIcon, WarningIcon } from "../../ui/icons.tsx";
import { joinClasses } from "../../ui/join-classes.ts";
import { errorText } from "../../wording/error-text.ts";
import { useReading } from "../reading-context.ts";

type MessageView = Exclude<View, "loading" | "ready" | "stale">;

interface StateMessageProps extends ComponentPropsWithoutRef<"div"> {
  view: MessageView;
}

/** Stands in place of the parts when there is nothing they may show. */
export const StateMessage = forwardRef<HTMLDivElement, StateMessageProps>(function StateMessage(
  { view, className, ...props },
  ref,
) {
  const { access, error, isRetrying, onRetry } = useReading();
  const { roomId, state } = useShare();
  const texts = useTexts(dialogTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, text } = stateTexts(view, access, error, texts);
  const isLost = view === "lost";

  useEffect(() => {
    if (!isLost) return;
    state.alert(texts.states.lostTitle);
    heading.current?.focus();
  }, [isLost, state, texts]);

  return (
    <div
      {...props}
      ref={ref}
      className={joinClasses("guestlist-state", className)}
      data-view={view}
    >
      <span className="guestlist-glyph">{view === "failed" ? <WarningIcon /> : <LockIcon />}</span>
      <h3 ref={heading} tabIndex={-1} className="guestlist-state-title">
        {title}
      </h3>
      <p className="guestlist-state-text">{text}</p>
      {error instanceof ShareError && error.requestableRoles.length > 0 ? (
        <RequestWhenDenied roomId={roomId} roles={error.requestableRoles} />
      ) : null}
      {view === "failed" ? (
        <Button variant="outline" busy={isRetrying} onClick={onRetry}>
          {texts.common.retry}
        </Button>
      ) : null}
    </div>
  );
});

function stateTexts(
  view: MessageView,
  access: RoomAccess | undefined,
  error: Error | null,
  texts: Texts<"states" | "common" | "errors" | "rateLimited">,
): { title: string; text: string } {
  const { states, common } = texts;
  switch (view) {
    case "denied":
      return { title: states.deniedTitle, text: states.denied };
    case "lost":
      return { title: states.lostTitle, text: states.lost };
    case "signedOut":
      return { title: states.signedOutTitle, text: states.signedOut };
    case "failed":
      return { title: states.failedTitle, text: errorText(texts, error) };
    case "guest":
      return {
        title: common.guest,
        text: states.guest(access?.counts.people ?? 0, access?.counts.groups ?? 0),
      };
  }
}
