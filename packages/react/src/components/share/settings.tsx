"use client";

import { type ComponentPropsWithoutRef, forwardRef, useId, useState } from "react";
import { useMessages } from "../../use-messages.ts";
import { GearIcon } from "../internal/icons.tsx";
import { Popup } from "../internal/popup.tsx";
import { useChangedKeys, useShareAccess } from "./access-context.tsx";
import { RowProblem } from "./row-problem.tsx";

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
  const { access, commit } = useShareAccess();
  const change = useChangedKeys().get("settings");
  const { dialog } = useMessages();
  const id = useId();
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
        <Popup
          anchor={anchor}
          align="end"
          role="group"
          aria-label={dialog.settings}
          className="guestlist-settings"
          onClose={() => setAnchor(null)}
        >
          <label className="guestlist-check">
            <input
              type="checkbox"
              ref={(box) => box?.focus()}
              checked={access.settings.editorsCanShare}
              aria-busy={change?.state === "pending" || undefined}
              aria-describedby={`${id}text`}
              onChange={({ target }) =>
                void commit({ settings: { editorsCanShare: target.checked } })
              }
            />
            <span>{dialog.editorsCanShare}</span>
          </label>
          <p id={`${id}text`} className="guestlist-check-text">
            {dialog.editorsCanShareDescription}
          </p>
          <RowProblem changeKey="settings" change={change} />
        </Popup>
      ) : null}
    </>
  );
});
