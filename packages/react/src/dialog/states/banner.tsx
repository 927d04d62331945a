"use client";

import { useEffect, useRef } from "react";
import { useShare } from "../../dialog-state/share-context.ts";
import { useOnline } from "../../hooks/use-online.ts";
import { dialogTexts } from "../../messages/dialog-texts.ts";
import { useTexts } from "../../messages/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { WarningIcon } from "../../ui/icons.tsx";
import { useReading } from "../reading-context.ts";

interface BannerProps {
  isStale: boolean;
}

/** Says above the parts what keeps the list from being true right now. */
export function Banner({ isStale }: BannerProps) {
  const { state } = useShare();
  const { isRetrying, onRetry } = useReading();
  const { common, states } = useTexts(dialogTexts);
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
        <Button small variant="accent" busy={isRetrying} onClick={onRetry}>
          {common.retry}
        </Button>
      ) : null}
    </div>
  );
}
