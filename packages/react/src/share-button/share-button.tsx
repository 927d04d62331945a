"use client";

import type { RoomAccess } from "@guestlist/client";
import { type ComponentPropsWithoutRef, forwardRef, useId } from "react";
import { AudienceIcon } from "../general-access/index.ts";
import type { ReadingOptions } from "../hooks/reading-options.ts";
import { useRoomAccess } from "../hooks/use-room-access.ts";
import { generalAccessMessages } from "../messages/en/general-access.ts";
import { shareButtonMessages } from "../messages/en/share-button.ts";
import { useLang } from "../messages/use-lang.ts";
import { useLocale, useTexts } from "../messages/use-texts.ts";
import { pollIntervals } from "../queries/poll-intervals.ts";
import { LockIcon } from "../ui/icons.tsx";
import { joinClasses } from "../ui/join-classes.ts";
import { audienceName } from "../wording/general-texts.ts";

export interface ShareButtonProps extends Omit<ComponentPropsWithoutRef<"button">, "children"> {
  /** The room it is about. */
  roomId: string;
}

const english = { ...shareButtonMessages, ...generalAccessMessages };

/** Only who may answer requests is told of new ones. */
const polling: ReadingOptions<RoomAccess> = {
  refetchInterval: ({ state }) => (state.data?.requests ? pollIntervals.button : false),
};

/**
 * A button that says how far a room is shared: a lock, a building or a globe, and how many people
 * are listed; and, to who may answer them, how many ask for access. Inside `<ShareDialog>` it opens the dialog.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * <ShareDialog roomId="launch-plan"><ShareButton roomId="launch-plan" /></ShareDialog>
 */
export const ShareButton = forwardRef<HTMLButtonElement, ShareButtonProps>(function ShareButton(
  { roomId, className, ...props },
  ref,
) {
  const { data: access } = useRoomAccess(roomId, polling);
  const texts = useTexts(english);
  const locale = useLocale();
  const lang = useLang();
  const detailId = useId();
  const people = access?.counts.people;
  const requests = access?.requests?.length ?? 0;
  return (
    <button
      type="button"
      lang={lang}
      aria-describedby={access ? detailId : undefined}
      {...props}
      ref={ref}
      className={joinClasses("guestlist-root guestlist-button guestlist-share-button", className)}
      data-variant="primary"
      data-audience={access?.general.audience}
    >
      {access ? <AudienceIcon audience={access.general.audience} /> : <LockIcon />}
      {texts.share.button}
      {people !== undefined ? (
        <span aria-hidden="true" className="guestlist-share-count">
          {people.toLocaleString(locale)}
        </span>
      ) : null}
      {access && people !== undefined ? (
        <span id={detailId} hidden>
          {texts.share.details(
            audienceName(access.general.audience, access.general.organization, texts),
            people,
            requests,
          )}
        </span>
      ) : null}
      {requests > 0 ? (
        <span aria-hidden="true" className="guestlist-share-requests">
          {requests.toLocaleString(locale)}
        </span>
      ) : null}
    </button>
  );
});
