"use client";

import { DismissableLayer } from "@radix-ui/react-dismissable-layer";
import { type ComponentPropsWithoutRef, useId, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { showPopup } from "./show-popup.ts";

export interface PopupProps extends ComponentPropsWithoutRef<"div"> {
  /** What it stands beside. Pointing at it or focusing it does not close the popup. */
  anchor: HTMLElement;
  /** Called for Escape, for a press outside and when focus goes elsewhere. */
  onClose: () => void;
  /**
   * The edge shared with the anchor.
   * @default "start"
   */
  align?: "start" | "end" | undefined;
  /**
   * At least as wide as the anchor.
   * @default false
   */
  matchWidth?: boolean | undefined;
}

/**
 * A box in the top layer, mounted only while open. Inside a dialog it is put at the dialog's end:
 * within the focus trap and what assistive technology may reach, yet outside the rows. It is a
 * layer of Radix's stack, so Escape closes it before the dialog. If focus is inside when it goes,
 * the anchor gets it back.
 */
export function Popup({
  anchor,
  onClose,
  align = "start",
  matchWidth,
  className,
  ...props
}: PopupProps) {
  const layer = useRef<HTMLDivElement>(null);
  const name = `--guestlist-anchor-${useId().replace(/\W/g, "")}`;

  useLayoutEffect(() => {
    const popup = layer.current;
    if (popup === null) return;
    const leave = showPopup(popup, anchor, { name, align });
    return () => {
      leave();
      if (popup.contains(document.activeElement)) anchor.focus({ preventScroll: true });
    };
  }, [anchor, name, align]);

  const popup = (
    <DismissableLayer
      ref={layer}
      className={["guestlist-root guestlist-popup", className].filter(Boolean).join(" ")}
      data-align={align}
      data-match-width={matchWidth || undefined}
      onEscapeKeyDown={(event) => {
        // Escape belongs to the input method while it composes.
        if (event.isComposing) event.preventDefault();
      }}
      onInteractOutside={(event) => {
        if (event.target instanceof Node && anchor.contains(event.target)) event.preventDefault();
      }}
      onDismiss={onClose}
      {...props}
    />
  );
  const dialog = anchor.closest('dialog, [role="dialog"], [role="alertdialog"]');
  return dialog === null ? popup : createPortal(popup, dialog);
}
