"use client";

import { type KeyboardEvent, type RefObject, useId, useState } from "react";
import type { Recipient } from "../../dialog-state/invite-draft.ts";
import { dialogTexts } from "../../messages/dialog-texts.ts";
import { useTexts } from "../../messages/use-texts.ts";
import { CloseIcon } from "../../ui/icons.tsx";
import { RecipientAvatar } from "./recipient-avatar.tsx";

interface RecipientChipsProps {
  recipients: readonly Recipient[];
  listRef: RefObject<HTMLUListElement | null>;
  onRemove(recipient: Recipient): void;
  /** Moves the focus back to the text. */
  onLeave(): void;
}

/** Who is about to be invited; one Tab stop, then arrow keys. */
export function RecipientChips({ recipients, listRef, onRemove, onLeave }: RecipientChipsProps) {
  const texts = useTexts(dialogTexts).recipients;
  const id = useId();
  const [visited, setVisited] = useState<string | null>(null);
  const stop = recipients.find(({ key }) => key === visited) ?? recipients.at(-1);
  if (recipients.length === 0) return null;

  /** Past the last chip comes the text. */
  function focus(index: number) {
    const button = listRef.current?.querySelectorAll("button")[index];
    if (button) button.focus();
    else onLeave();
  }

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>, index: number) {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (event.nativeEvent.isComposing || altKey || ctrlKey || metaKey) return;
    const rtl = getComputedStyle(event.currentTarget).direction === "rtl";
    const recipient = recipients[index];
    if (key === (rtl ? "ArrowRight" : "ArrowLeft")) focus(Math.max(0, index - 1));
    else if (key === (rtl ? "ArrowLeft" : "ArrowRight")) focus(index + 1);
    else if (key === "Home") focus(0);
    else if (key === "End") focus(recipients.length - 1);
    else if ((key === "Delete" || key === "Backspace") && recipient) {
      if (!event.repeat) remove(recipient, index);
    } else {
      // Focus moves before the character is inserted, so it lands in the text.
      if (key.length === 1 && key !== " ") onLeave();
      return;
    }
    event.preventDefault();
  }

  function remove(recipient: Recipient, index: number) {
    // Before it is gone: the focus would fall to the page.
    const chip = listRef.current?.children[index];
    if (chip?.contains(document.activeElement)) focus(index + 1);
    onRemove(recipient);
  }

  return (
    // biome-ignore lint/a11y/noRedundantRoles: without bullets Safari takes it for no list
    <ul ref={listRef} role="list" className="guestlist-recipient-chips" aria-label={texts.chips}>
      {recipients.map((recipient, index) => {
        const errorId = recipient.error ? `${id}${index}` : undefined;
        return (
          <li
            key={recipient.key}
            className="guestlist-recipient-chip"
            data-error={recipient.error ? "" : undefined}
          >
            <RecipientAvatar recipient={recipient} />
            <span className="guestlist-recipient-chip-text">
              <bdi>{recipient.label}</bdi>
              {recipient.error ? (
                <span className="guestlist-recipient-chip-error" id={errorId}>
                  {recipient.error}
                </span>
              ) : null}
            </span>
            <button
              type="button"
              className="guestlist-recipient-chip-remove"
              aria-label={texts.removeChip(recipient.label)}
              aria-describedby={errorId}
              tabIndex={recipient === stop ? 0 : -1}
              onFocus={() => setVisited(recipient.key)}
              onKeyDown={(event) => onKeyDown(event, index)}
              // Removing by pointer leaves the focus where it was.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => remove(recipient, index)}
            >
              <CloseIcon />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
