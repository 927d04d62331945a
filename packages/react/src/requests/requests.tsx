"use client";

import { type ComponentPropsWithoutRef, forwardRef, useState } from "react";
import { useShareAccess } from "../dialog-state/access-context.tsx";
import { joinClasses } from "../ui/join-classes.ts";
import { lazyPart } from "../ui/lazy-part.tsx";

export const RequestList = lazyPart(async () => (await import("./request-list.tsx")).RequestList);

/**
 * Those who ask for access, or for more, with Approve and Decline; nothing without any, and only for
 * who may share.
 *
 * @throws {Error} outside `<Share.Content>`.
 * @example
 * <Share.Requests />
 */
export const ShareRequests = forwardRef<HTMLElement, ComponentPropsWithoutRef<"section">>(
  function ShareRequests({ className, ...props }, ref) {
    const { access } = useShareAccess();
    const requests = access?.requests ?? [];
    // Once there were some it stays, to say where the focus goes after the last one.
    const [wasNeeded, setNeeded] = useState(false);
    if (requests.length > 0 && !wasNeeded) setNeeded(true);
    if (!access || !wasNeeded) return null;
    return (
      <section {...props} ref={ref} className={joinClasses("guestlist-requests", className)}>
        <RequestList requests={requests} fallback={<div className="guestlist-asking-place" />} />
      </section>
    );
  },
);
