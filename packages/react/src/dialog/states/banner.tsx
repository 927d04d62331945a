"use client";

import { useEffect, useRef } from "react";
import { useOnline } from "../../hooks/use-online.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { useShare } from "../../session/share-context.ts";
import { WarningIcon } from "../../ui/icons.tsx";

interface BannerProps {
  isStale: boolean;
  isRetrying: boolean;
  onRetry(): void;
}

/** Says above the parts what keeps the list from being true right now. */
export function Banner({ isStale, isRetrying, onRetry }: BannerProps) {
  const { session } = useShare();
  const { common, states } = useMessages();
  const isOnline = useOnline();
  const wasOnline = useRef(isOnline);

  useEffect(() => {
    if (wasOnline.current === isOnline) return;
    wasOnline.current = isOnline;
    session.announce(isOnline ? states.backOnline : states.offline);
  }, [isOnline, session, states]);

  if (isOnline && !isStale) return null;
  return (
    <div className="guestlist-banner">
      <WarningIcon />
      <span>{isOnline ? states.stale : states.offline}</span>
      {isOnline ? (
        <button
          type="button"
          className="guestlist-button"
          data-size="small"
          data-variant="accent"
          aria-busy={isRetrying || undefined}
          onClick={onRetry}
        >
          {common.retry}
        </button>
      ) : null}
    </div>
  );
}
