"use client";

import { type ComponentPropsWithoutRef, forwardRef, useState } from "react";
import { useMessages } from "../../use-messages.ts";
import { GearIcon } from "../internal/icons.tsx";
import { Later } from "../internal/load-later.tsx";
import { useShareAccess } from "./access-context.tsx";
import { settingsPanel } from "./later-parts.ts";

/**
 * Whether editors may share; only for who may decide it.
 *
 * @throws {Error} outside `<Share.Content>`.
 * @example
 * <Share.Content footer={<Share.Settings />} />
 */
export const ShareSettings = forwardRef<
  HTMLButtonElement,
  Omit<ComponentPropsWithoutRef<"button">, "type" | "children">
>(function ShareSettings({ className, onClick, ...props }, ref) {
  const { access } = useShareAccess();
  const { dialog } = useMessages();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!access?.me.can.settings) return null;

  return (
    <>
      <button
        {...props}
        ref={ref}
        type="button"
        className={["guestlist-button", className].filter(Boolean).join(" ")}
        data-icon=""
        aria-label={dialog.settings}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          onClick?.(event);
          if (event.defaultPrevented) return;
          const button = event.currentTarget;
          setAnchor((open) => (open ? null : button));
        }}
      >
        <GearIcon />
      </button>
      {anchor ? (
        <Later
          part={settingsPanel}
          props={{ anchor, onClose: () => setAnchor(null) }}
          onMissing={() => setAnchor(null)}
        />
      ) : null}
    </>
  );
});
