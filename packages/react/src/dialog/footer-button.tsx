"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";

/** What an app may give the button: all but what it is. */
export type FooterButtonProps = Omit<ComponentPropsWithoutRef<"button">, "type" | "children">;

interface Opener extends FooterButtonProps {
  label: string;
  icon: ReactNode;
  isOpen: boolean;
  onPress(button: HTMLElement): void;
}

/** A button of the bar at the bottom, which opens something. */
export const FooterButton = forwardRef<HTMLButtonElement, Opener>(function FooterButton(
  { label, icon, isOpen, onPress, className, onClick, ...props },
  ref,
) {
  return (
    <button
      {...props}
      ref={ref}
      type="button"
      className={["guestlist-button", className].filter(Boolean).join(" ")}
      data-icon=""
      aria-label={label}
      aria-expanded={isOpen}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) onPress(event.currentTarget);
      }}
    >
      {icon}
    </button>
  );
});
