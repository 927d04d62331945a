"use client";

import { type ComponentPropsWithoutRef, useEffect, useId, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { closeOnEscape } from "../escape.ts";
import { joinClasses } from "../join-classes.ts";
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
 * within the focus trap and what assistive technology may reach, yet outside the rows. Escape closes
 * it before the dialog. If focus is inside when it goes, the anchor gets it back.
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

  useEffect(() => {
    const popup = layer.current;
    return popup === null ? undefined : closeFromOutside(popup, anchor, onClose);
  }, [anchor, onClose]);

  const popup = (
    <div
      ref={layer}
      className={joinClasses("guestlist-root guestlist-popup", className)}
      data-align={align}
      data-match-width={matchWidth || undefined}
      {...props}
    />
  );
  const dialog = anchor.closest('dialog, [role="dialog"], [role="alertdialog"]');
  return dialog === null ? popup : createPortal(popup, dialog);
}

/**
 * Calls `onClose` for Escape, for a press outside and when focus goes elsewhere; the anchor counts
 * as inside. Answers how to stop.
 */
function closeFromOutside(
  popup: HTMLElement,
  anchor: HTMLElement,
  onClose: () => void,
): () => void {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  const onElsewhere = (event: Event) => {
    const path = event.composedPath();
    if (!path.includes(popup) && !path.includes(anchor)) onClose();
  };

  const leave = closeOnEscape(onClose);
  document.addEventListener("pointerdown", onElsewhere, options);
  document.addEventListener("focusin", onElsewhere, options);
  return () => {
    leave();
    stop.abort();
  };
}
