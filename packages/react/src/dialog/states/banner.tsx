"use client";

import { useEffect, useRef } from "react";
import { useShare } from "../../dialog-state/share-context.ts";
import { useOnline } from "../../hooks/use-online.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { WarningIcon } from "../../ui/icons.tsx";

interface BannerProps {
  isStale: boolean;
  isRetrying: boolean;
  onRetry(): void;
}

/** Says above the parts what keeps the list from being true right now. */
export function Banner({ isStale, isRetrying, onRetry }: BannerProps) {
  const { state } = useShare();
  const { common, states } = useMessages();
  const isOnline = useOnline();
  const wasOnline = useRef(isOnline);

  useEffect(() => {
    if (wasOnline.current === isOnline) return;
    wasOnline.current = isOnline;
    state.announce(isOnline ? states.backOnline : states.offline);
  }, [isOnline, state, states]);

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
