"use client";

import { type ComponentPropsWithoutRef, type CSSProperties, forwardRef, useState } from "react";
import { avatarColors } from "./avatar-colors.ts";
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
   * Hex or `rgb()` colours; several make a gradient. They are darkened where no text would read on
   * them.
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
  { name, src, colors, size, shape, here, label, className, style, ...props },
  ref,
) {
  const source = safeImageSource(src);
  const [settled, setSettled] = useState<{ source: string; loaded: boolean } | null>(null);
  const outcome = settled?.source === source ? settled : null;
  const { from, to, text } = avatarColors(name, colors);
  const painted: Record<`--${string}`, string> = {
    "--guestlist-avatar-from": from,
    "--guestlist-avatar-to": to,
    "--guestlist-avatar-text": text,
  };

  return (
    <span
      ref={ref}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
      className={["guestlist-root guestlist-avatar", className].filter(Boolean).join(" ")}
      data-size={size ?? "medium"}
      data-shape={shape ?? "circle"}
      data-here={here || undefined}
      style={{ ...painted, ...style } satisfies CSSProperties}
      {...props}
    >
      {outcome?.loaded ? null : (
        <span className="guestlist-avatar-initials" dir="auto">
          {initialsOf(name)}
        </span>
      )}
      {source !== null && outcome?.loaded !== false ? (
        <img
          className="guestlist-avatar-picture"
          data-loaded={outcome?.loaded || undefined}
          src={source}
          alt=""
          draggable={false}
          decoding="async"
          referrerPolicy="no-referrer"
          onLoad={() => setSettled({ source, loaded: true })}
          onError={() => setSettled({ source, loaded: false })}
          ref={(image) => {
            // A picture of a server-rendered page may have settled before React listened.
            if (image?.complete && image.src && outcome === null) {
              setSettled({ source, loaded: image.naturalWidth > 0 });
            }
          }}
        />
      ) : null}
    </span>
  );
});
