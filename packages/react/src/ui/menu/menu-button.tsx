"use client";

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type KeyboardEvent,
  type MouseEvent,
  useId,
  useState,
} from "react";
import { useLang } from "../../messages/use-lang.ts";
import { ChevronIcon } from "../icons.tsx";
import { joinClasses } from "../join-classes.ts";
import { Popup } from "../popup/popup.tsx";
import { Menu, type MenuEntry } from "./menu.tsx";

export interface MenuButtonProps extends Omit<ComponentPropsWithoutRef<"button">, "children"> {
  /** What the button is for; its accessible name is the visible value, then this. */
  label: string;
  /** The text on the button. */
  value: string;
  entries: readonly MenuEntry[];
  /**
   * Busy, never disabled: focus stays and another choice may be made.
   * @default false
   */
  pending?: boolean | undefined;
  /**
   * Why it cannot be operated. It stays focusable and says so instead of opening.
   * @default undefined
   */
  disabledReason?: string | undefined;
  /** @default "row" */
  variant?: "row" | "field" | "plain" | undefined;
  /** @default "end" */
  align?: "start" | "end" | undefined;
}

/** A button that shows what is chosen and opens a menu to choose another. */
export const MenuButton = forwardRef<HTMLButtonElement, MenuButtonProps>(function MenuButton(
  {
    label,
    value,
    entries,
    pending,
    disabledReason,
    variant = "row",
    align = "end",
    className,
    onClick,
    onKeyDown,
    ...props
  },
  ref,
) {
  const lang = useLang();
  const id = useId();
  // The button itself while open: the menu needs it to stand beside.
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  const close = () => setAnchor(null);
  const reasonId = `${id}reason`;
  const describedBy = [props["aria-describedby"], disabledReason && reasonId]
    .filter(Boolean)
    .join(" ");

  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    onClick?.(event);
    if (event.defaultPrevented) return;
    const button = event.currentTarget;
    setAnchor((open) => (open === null ? button : null));
  };
  const handleKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    onKeyDown?.(event);
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    setAnchor(event.currentTarget);
  };

  return (
    <>
      <button
        type="button"
        lang={lang}
        aria-label={`${value}, ${label}`}
        aria-haspopup={disabledReason ? undefined : "menu"}
        aria-expanded={disabledReason ? undefined : anchor !== null}
        aria-controls={anchor && !disabledReason ? `${id}menu` : undefined}
        aria-busy={pending || undefined}
        aria-disabled={disabledReason ? true : undefined}
        data-state={anchor ? "open" : "closed"}
        data-pending={pending || undefined}
        data-variant={variant}
        {...props}
        ref={ref}
        aria-describedby={describedBy || undefined}
        className={joinClasses("guestlist-root guestlist-menu-button", className)}
        onClick={handleClick}
        onKeyDown={handleKeyDown}
      >
        <span className="guestlist-menu-button-value">{value}</span>
        <ChevronIcon className="guestlist-menu-button-chevron" />
      </button>
      {disabledReason ? (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      ) : null}
      {anchor && disabledReason ? (
        <Popup lang={lang} anchor={anchor} onClose={close} align={align} className="guestlist-hint">
          {disabledReason}
        </Popup>
      ) : null}
      {anchor && !disabledReason ? (
        <Menu
          lang={lang}
          id={`${id}menu`}
          label={label}
          entries={entries}
          anchor={anchor}
          onClose={close}
          align={align}
          matchWidth={variant === "field"}
        />
      ) : null}
    </>
  );
});
