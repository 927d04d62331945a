"use client";

import { type ComponentPropsWithoutRef, forwardRef, useState } from "react";
import { useMessages } from "../../use-messages.ts";
import { HistoryIcon } from "../internal/icons.tsx";
import { Later } from "../internal/load-later.tsx";
import { useShareAccess } from "./access-context.tsx";
import { activityPanel } from "./later-parts.ts";

/**
 * Opens the list of who gave what to whom; only for who may share, and only with a store.
 *
 * @throws {Error} outside `<Share.Content>`.
 * @example
 * <Share.Content footer={<Share.Activity />} />
 */
export const ShareActivity = forwardRef<
  HTMLButtonElement,
  Omit<ComponentPropsWithoutRef<"button">, "type" | "children">
>(function ShareActivity({ className, onClick, ...props }, ref) {
  const { access } = useShareAccess();
  const { dialog } = useMessages();
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  if (!access?.me.can.activity) return null;

  return (
    <>
      <button
        {...props}
        ref={ref}
        type="button"
        className={["guestlist-button", className].filter(Boolean).join(" ")}
        data-icon=""
        aria-label={dialog.activity}
        aria-expanded={opener !== null}
        onClick={(event) => {
          onClick?.(event);
          if (!event.defaultPrevented) setOpener(event.currentTarget);
        }}
      >
        <HistoryIcon />
      </button>
      {opener ? (
        <Later
          part={activityPanel}
          props={{ opener, onClose: () => setOpener(null) }}
          onMissing={() => setOpener(null)}
        />
      ) : null}
    </>
  );
});
