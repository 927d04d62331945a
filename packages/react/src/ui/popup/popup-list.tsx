"use client";

import { type ComponentPropsWithoutRef, useLayoutEffect, useRef } from "react";
import { Popup, type PopupProps } from "./popup.tsx";

interface PopupListProps
  extends ComponentPropsWithoutRef<"ul">,
    Pick<PopupProps, "anchor" | "onClose"> {}

/** A list to read in a popup: focused, so that keys scroll it. */
export function PopupList({ anchor, onClose, ...props }: PopupListProps) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => list.current?.focus({ preventScroll: true }), []);

  return (
    <Popup
      anchor={anchor}
      align="end"
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== "Tab") return;
        // From the button the browser moves on to what comes next.
        anchor.focus({ preventScroll: true });
        onClose();
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: else keys could not scroll it */}
      <ul ref={list} tabIndex={0} {...props} />
    </Popup>
  );
}
