"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { joinClasses } from "./join-classes.ts";

/** What an app may give a button that is a part: all but what it is. */
export type ButtonPartProps = Omit<ComponentPropsWithoutRef<"button">, "type" | "children">;

interface ButtonProps extends ComponentPropsWithoutRef<"button"> {
  variant?: "primary" | "outline" | "accent" | undefined;
  /** Within a line of text. */
  small?: boolean | undefined;
  /** An icon and no text. */
  icon?: boolean | undefined;
  /** Busy, never disabled: focus stays. */
  busy?: boolean | undefined;
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant, small, icon, busy, className, ...props },
  ref,
) {
  return (
    <button
      type="button"
      aria-busy={busy || undefined}
      {...props}
      ref={ref}
      className={joinClasses("guestlist-button", className)}
      data-variant={variant}
      data-size={small ? "small" : undefined}
      data-icon={icon ? "" : undefined}
    />
  );
});
