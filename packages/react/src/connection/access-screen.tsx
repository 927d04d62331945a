"use client";

import { forwardRef, type ReactNode } from "react";
import { useOnline } from "../hooks/use-online.ts";
import { useLang } from "../messages/use-lang.ts";
import { useTexts } from "../messages/use-texts.ts";
import { RequestAccess } from "../requests/index.ts";
import { Button } from "../ui/button.tsx";
import { LockIcon, WarningIcon } from "../ui/icons.tsx";
import { errorText } from "../wording/error-text.ts";
import type { LiveView } from "./live-access.ts";
import { connectionTexts } from "./texts.ts";

type ScreenView = Exclude<LiveView, "loading" | "open">;

interface AccessScreenProps {
  view: ScreenView;
  /** The app's own, in place of ours. */
  slot: ReactNode;
  roomId: string;
  error: Error | null;
  isRetrying: boolean;
  onRetry(): void;
}

/** Stands in place of a room's content. */
export const AccessScreen = forwardRef<HTMLDivElement, AccessScreenProps>(function AccessScreen(
  { view, slot, ...props },
  ref,
) {
  return (
    <div ref={ref} tabIndex={-1} className="guestlist-access-screen" data-view={view}>
      {slot === undefined ? <OwnScreen view={view} {...props} /> : slot}
    </div>
  );
});

function OwnScreen({ view, roomId, error, isRetrying, onRetry }: Omit<AccessScreenProps, "slot">) {
  const texts = useTexts(connectionTexts);
  const { boundary } = useTexts(connectionTexts);
  const isOnline = useOnline();
  const withoutError = isOnline ? boundary.refused : boundary.offline;
  const reason = error ? errorText(texts, error) : withoutError;
  switch (view) {
    case "denied":
      return (
        <Card icon={<LockIcon />} title={boundary.deniedTitle}>
          <RequestAccess roomId={roomId} />
        </Card>
      );
    case "signedOut":
      return (
        <Card icon={<LockIcon />} title={texts.states.signedOutTitle}>
          <p className="guestlist-state-text">{boundary.signedOut}</p>
        </Card>
      );
    case "failed":
      return (
        <Card icon={<WarningIcon />} title={boundary.failedTitle}>
          <p className="guestlist-state-text">{reason}</p>
          <Button variant="outline" busy={isRetrying} onClick={onRetry}>
            {texts.common.retry}
          </Button>
        </Card>
      );
  }
}

interface CardProps {
  icon: ReactNode;
  title: string;
  children: ReactNode;
}

function Card({ icon, title, children }: CardProps) {
  return (
    <section lang={useLang()} className="guestlist-root guestlist-access-card">
      <span className="guestlist-glyph">{icon}</span>
      <h2 tabIndex={-1} className="guestlist-state-title">
        {title}
      </h2>
      {children}
    </section>
  );
}
