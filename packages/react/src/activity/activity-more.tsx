"use client";

import { useTexts } from "../messages/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { activityTexts } from "./texts.ts";

interface ActivityMoreProps {
  /** Why the last attempt came to nothing. */
  error: string | null;
  isMore: boolean;
  isBusy: boolean;
  onMore(): void;
  onRetry(): void;
}

/** The end of the list: more of it, or why not. */
export function ActivityMore({ error, isMore, isBusy, onMore, onRetry }: ActivityMoreProps) {
  const { common, activity } = useTexts(activityTexts);

  if (error === null && !isMore) return null;
  return (
    <div className="guestlist-activity-more">
      {error === null ? null : <p className="guestlist-activity-note">{error}</p>}
      <Button
        variant="outline"
        small
        busy={isBusy}
        onClick={() => {
          if (!isBusy) (error === null ? onMore : onRetry)();
        }}
      >
        {error === null ? activity.more : common.retry}
      </Button>
    </div>
  );
}
