"use client";

import { useEffect } from "react";
import { dialogTexts } from "../../messages/dialog-texts.ts";
import { useTexts } from "../../messages/use-texts.ts";
import type { RecipientOption } from "./recipient.ts";
import { RecipientAvatar } from "./recipient-avatar.tsx";

interface RecipientSuggestionsProps {
  /** Of the listbox; its options are `id-0`, `id-1`, … */
  id: string;
  labelId: string;
  suggestions: readonly RecipientOption[];
  active: RecipientOption | undefined;
  onChoose(option: RecipientOption): void;
}

/** The listbox; nothing but options is in it. */
export function RecipientSuggestions(props: RecipientSuggestionsProps) {
  const { id, labelId, suggestions, active, onChoose } = props;
  const texts = useTexts(dialogTexts).recipients;
  const activeId = active && `${id}-${suggestions.indexOf(active)}`;
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView?.({ block: "nearest" });
  }, [activeId]);

  return (
    <div
      id={id}
      role="listbox"
      aria-labelledby={labelId}
      tabIndex={-1}
      className="guestlist-recipient-suggestions"
    >
      {suggestions.map((option, index) => {
        const { key, kind, label, detail = "", already = "" } = option;
        const name = kind === "email" ? texts.inviteAddress(label) : label;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys belong to the field, which keeps the focus
          <div
            key={key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={option === active}
            className="guestlist-recipient-option"
            onClick={() => onChoose(option)}
          >
            {/* No aria-label: it would have to contain the initials, which are seen too. */}
            <span className="guestlist-visually-hidden">
              {texts.optionName(name, detail, already)}
            </span>
            <RecipientAvatar recipient={option} size="medium" />
            <span aria-hidden="true" className="guestlist-recipient-option-text">
              <bdi className="guestlist-recipient-option-name">{name}</bdi>
              {detail ? <bdi className="guestlist-recipient-option-detail">{detail}</bdi> : null}
            </span>
            {already ? (
              <span aria-hidden="true" className="guestlist-recipient-option-already">
                {already}
              </span>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
