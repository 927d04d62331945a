"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { joinClasses } from "../ui/join-classes.ts";
import { type AvatarColors, avatarColors } from "./avatar-colors.ts";
import { initialsOf } from "./avatar-initials.ts";
import { safeImageSource } from "./avatar-source.ts";

export interface AvatarProps extends Omit<ComponentPropsWithoutRef<"span">, "children"> {
  /** Whose avatar it is: initials and the default colours come from it. */
  name: string;
  /**
   * The picture. Only http(s), relative and `data:image/…` addresses are loaded; initials stand in
   * until it has loaded, and for good when it fails.
   * @default null
   */
  src?: string | null | undefined;
  /**
   * Hex colours; several make a gradient from the first to the last. They are darkened where no
   * text would read on them.
   * @default derived from the name
   */
  colors?: readonly string[] | undefined;
  /**
   * 20, 32 or 48 pixels.
   * @default "medium"
   */
  size?: "small" | "medium" | "large" | undefined;
  /**
   * People are circles, groups squares.
   * @default "circle"
   */
  shape?: "circle" | "square" | undefined;
  /**
   * Shows the dot of someone who is in the room right now.
   * @default false
   */
  here?: boolean | undefined;
  /**
   * The accessible name, for an avatar that stands alone. Without one it is decoration beside a
   * visible name, and hidden from assistive technology.
   * @default undefined
   */
  label?: string | undefined;
}

/**
 * A person's or a group's picture, or their initials.
 *
 * @example
 * <Avatar name="Zoe Martin" src={user.avatar} here />
 */
export const Avatar = forwardRef<HTMLSpanElement, AvatarProps>(function Avatar(
  { name, src, colors, size = "medium", shape = "circle", here, label, className, ...props },
  ref,
) {
  const source = safeImageSource(src);
  const painted = avatarColors(name, colors);

  return (
    <span
      ref={ref}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
      className={joinClasses("guestlist-root guestlist-avatar", className)}
      data-size={size}
      data-shape={shape}
      data-here={here || undefined}
      {...props}
    >
      <span className="guestlist-avatar-initials" ref={(initials) => paint(initials, painted)}>
        {initialsOf(name)}
      </span>
      {source ? (
        <img
          key={source}
          className="guestlist-avatar-picture"
          src={source}
          alt=""
          referrerPolicy="no-referrer"
          // In a server-rendered page it may have loaded before React listened.
          ref={reveal}
          onLoad={({ currentTarget }) => reveal(currentTarget)}
        />
      ) : null}
    </span>
  );
});

/** By script: a strict Content-Security-Policy refuses the style attribute of a page from a server. */
function paint(initials: HTMLElement | null, { from, to, text }: AvatarColors): void {
  if (initials === null) return;
  initials.style.background = `linear-gradient(135deg, ${from}, ${to})`;
  initials.style.color = text;
}

/** A picture covers the initials once it has loaded; one that fails never does. */
function reveal(picture: HTMLImageElement | null): void {
  if (picture?.complete && picture.naturalWidth > 0) picture.dataset.loaded = "";
}
