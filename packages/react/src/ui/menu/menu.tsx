"use client";

import { Fragment, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from "react";
import { CheckIcon } from "../icons.tsx";
import { Popup, type PopupProps } from "../popup/popup.tsx";
import { movedIndex, type Typed, typedIndex, typedWith } from "./menu-keys.ts";

/** One line of a menu: a choice among several, or something to do. */
export interface MenuEntry {
  id: string;
  label: string;
  /** What it means, or why it cannot be chosen; exposed as the description. */
  description?: string | undefined;
  /** `true` or `false` make it one of several choices; without, it is an action. */
  checked?: boolean | undefined;
  /** Shown and focusable, but choosing it does nothing. */
  disabled?: boolean | undefined;
  /** Drawn in the colour of danger. */
  danger?: boolean | undefined;
  icon?: ReactNode;
  onSelect: () => void;
}

export interface MenuProps
  extends Pick<PopupProps, "anchor" | "onClose" | "align" | "matchWidth" | "lang"> {
  id: string;
  label: string;
  entries: readonly MenuEntry[];
}

/** A menu of choices and actions, open as long as it is mounted; focus starts at the choice made. */
export function Menu({ id, label, entries, anchor, onClose, ...popup }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef<Typed>({ text: "", at: Number.NEGATIVE_INFINITY });
  const items = () => Array.from(list.current?.querySelectorAll<HTMLElement>("[data-entry]") ?? []);

  useLayoutEffect(() => {
    const menu = list.current;
    const first = menu?.querySelector<HTMLElement>('[aria-checked="true"]');
    (first ?? menu?.querySelector<HTMLElement>("[data-entry]"))?.focus({ preventScroll: true });
    first?.scrollIntoView?.({ block: "nearest" });
  }, []);

  const select = (entry: MenuEntry) => {
    if (entry.disabled) return;
    anchor.focus({ preventScroll: true });
    onClose();
    entry.onSelect();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Tab") {
      // From the button, not from here, the browser then moves to what comes next.
      anchor.focus({ preventScroll: true });
      onClose();
      return;
    }
    const all = items();
    const current = all.findIndex((item) => item.matches(":focus"));
    const text = typedWith(typed.current, event.key, event.timeStamp);
    if (text !== null) typed.current = text;
    const target =
      text === null
        ? movedIndex(event.key, current, all.length)
        : typedIndex(
            entries.map((entry) => entry.label),
            text.text,
            current,
          );
    if (target !== null) {
      event.preventDefault();
      all[target]?.focus();
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      const entry = entries[current];
      // A key held down since it opened the menu is not a choice.
      if (entry && !event.repeat) select(entry);
    }
  };

  return (
    <Popup anchor={anchor} onClose={onClose} {...popup}>
      <div
        ref={list}
        id={id}
        role="menu"
        aria-label={label}
        className="guestlist-menu"
        onKeyDown={onKeyDown}
      >
        {entries.map((entry, index) => (
          <Fragment key={entry.id}>
            {index > 0 &&
            (entry.checked === undefined) !== (entries[index - 1]?.checked === undefined) ? (
              // biome-ignore lint/a11y/useSemanticElements: an <hr> brings the page's own margins and colours
              <div role="separator" className="guestlist-menu-separator" />
            ) : null}
            <MenuItem entry={entry} id={`${id}${index}`} onChoose={() => select(entry)} />
          </Fragment>
        ))}
      </div>
    </Popup>
  );
}

interface MenuItemProps {
  entry: MenuEntry;
  id: string;
  onChoose: () => void;
}

function MenuItem({ entry, id, onChoose }: MenuItemProps) {
  const exposed = {
    ...(entry.checked === undefined
      ? { role: "menuitem" }
      : { role: "menuitemradio", "aria-checked": entry.checked }),
    "aria-labelledby": `${id}label`,
    "aria-describedby": entry.description ? `${id}description` : undefined,
    "aria-disabled": entry.disabled || undefined,
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the menu handles the keys of its items
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is spread
    <div
      data-entry={entry.id}
      {...exposed}
      className="guestlist-menu-item"
      data-danger={entry.danger || undefined}
      tabIndex={-1}
      onClick={onChoose}
      onPointerMove={(event) => {
        if (event.pointerType === "mouse") event.currentTarget.focus({ preventScroll: true });
      }}
    >
      <span className="guestlist-menu-mark">{entry.checked ? <CheckIcon /> : entry.icon}</span>
      <span id={`${id}label`} className="guestlist-menu-label">
        {entry.label}
      </span>
      {entry.description ? (
        <span id={`${id}description`} className="guestlist-menu-description">
          {entry.description}
        </span>
      ) : null}
    </div>
  );
}
