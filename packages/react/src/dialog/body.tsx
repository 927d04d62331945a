"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useShareAccess } from "../dialog-state/access-context.tsx";
import { showsParts } from "../dialog-state/view.ts";
import { joinClasses } from "../ui/join-classes.ts";
import { Banner } from "./states/banner.tsx";
import { StateMessage } from "./states/state-message.tsx";
import { useLoadingAnnouncement } from "./states/use-loading-announcement.ts";

/**
 * Holds the parts that show the room, and scrolls. Where there is nothing they may show, it says
 * why in their place; a dialog must have one.
 *
 * @throws {Error} outside `<Share.Content>`.
 * @example
 * <Share.Body><Share.Invite /><Share.People /><Share.GeneralAccess /></Share.Body>
 */
export const ShareBody = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  function ShareBody({ className, children, ...props }, ref) {
    const { view } = useShareAccess();
    useLoadingAnnouncement(view === "loading");
    if (!showsParts(view)) {
      return <StateMessage {...props} ref={ref} className={className} view={view} />;
    }
    return (
      <>
        <Banner isStale={view === "stale"} />
        <div
          aria-busy={view === "loading" || undefined}
          {...props}
          ref={ref}
          className={joinClasses("guestlist-dialog-body", className)}
        >
          {children}
        </div>
      </>
    );
  },
);
