"use client";

import { useEffect, useMemo, useRef } from "react";
import { useShareAccess } from "../dialog-state/access-context.tsx";
import { useShare } from "../dialog-state/share-context.ts";
import { useActivity } from "../hooks/use-activity.ts";
import { useTexts } from "../messages/use-texts.ts";
import { errorText } from "../wording/error-text.ts";
import { ActivityDay } from "./activity-day.tsx";
import { ActivityMore } from "./activity-more.tsx";
import { byDay } from "./by-day.ts";
import { activityTexts } from "./texts.ts";

const placeholders = ["62%", "48%", "70%", "54%"];

/** What was changed, newest first, one list per day. */
export function ActivityList() {
  const { roomId, state } = useShare();
  const { access } = useShareAccess();
  const texts = useTexts(activityTexts);
  const { activity } = useTexts(activityTexts);
  const query = useActivity(roomId);
  const { data, error, isPending, hasNextPage, isFetching, isFetchingNextPage } = query;
  const { refetch, fetchNextPage } = query;
  const box = useRef<HTMLElement>(null);
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const now = new Date();

  const shown = useRef(access);
  useEffect(() => {
    if (shown.current === access) return;
    shown.current = access;
    void refetch();
  }, [access, refetch]);

  const showMore = async () => {
    const before = items.length;
    const { data: after, hasNextPage: isMore } = await fetchNextPage();
    const count = after?.pages.flatMap((page) => page.items).length ?? before;
    if (count > before) state.announce(activity.loaded(count - before));
    // The button goes with the last page.
    if (!isMore) box.current?.focus();
  };

  return (
    <section
      ref={box}
      aria-label={activity.list}
      aria-busy={isPending || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: else keys could not scroll it
      tabIndex={0}
      className="guestlist-activity-list"
    >
      {isPending ? (
        <>
          <span className="guestlist-visually-hidden">{activity.loading}</span>
          {placeholders.map((inlineSize) => (
            <span
              key={inlineSize}
              aria-hidden="true"
              className="guestlist-skeleton"
              style={{ inlineSize }}
            />
          ))}
        </>
      ) : null}
      {byDay(items).map((day) => (
        <ActivityDay key={day.key} day={day} now={now} />
      ))}
      {data && items.length === 0 ? (
        <p className="guestlist-activity-note">{activity.empty}</p>
      ) : null}
      <ActivityMore
        error={error ? activity.failed(errorText(texts, error)) : null}
        isMore={hasNextPage}
        isBusy={isFetching || isFetchingNextPage}
        onMore={() => void showMore()}
        onRetry={() => void (data && hasNextPage ? fetchNextPage() : refetch())}
      />
    </section>
  );
}
