"use client";

import { useEffect, useId, useImperativeHandle, useRef, useState } from "react";
import { dialogTexts } from "../../messages/dialog-texts.ts";
import { useTexts } from "../../messages/use-texts.ts";
import { Popup } from "../../ui/popup/popup.tsx";
import { RecipientChips } from "./recipient-chips.tsx";
import { RecipientSuggestions } from "./recipient-suggestions.tsx";
import { type RecipientFieldProps, useRecipientField } from "./use-recipient-field.ts";
import { useSuggestionAnnouncement } from "./use-suggestion-announcement.ts";

/**
 * Chooses people, groups and addresses: a combobox with list autocomplete after the ARIA Authoring
 * Practices, and a chip for each one chosen.
 */
export function RecipientField(props: RecipientFieldProps) {
  const { recipients, text } = props;
  const texts = useTexts(dialogTexts).recipients;
  const id = useId();
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(
    props.inputRef,
    () => input.current,
    [],
  );
  const field = useRecipientField(props);
  const { suggestions, note, open, active, problem } = field;
  useSuggestionAnnouncement(props, { open, suggestions, note });

  const count = recipients.length;
  useEffect(() => {
    if (count > 0 && document.activeElement === input.current) {
      box?.scrollTo?.({ top: box.scrollHeight });
    }
  }, [box, count]);

  const labelId = `${id}label`;
  const listId = `${id}list`;
  const problemId = `${id}problem`;
  const listed = open && suggestions.length > 0;

  return (
    <div className="guestlist-recipient-field">
      <label className="guestlist-recipient-label" id={labelId} htmlFor={`${id}input`}>
        {texts.label}
      </label>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the empty part of the field leads to its text */}
      <div
        ref={setBox}
        className="guestlist-recipient-box"
        data-error={problem === null ? undefined : ""}
        onMouseDown={(event) => {
          if (event.target !== event.currentTarget) return;
          event.preventDefault();
          input.current?.focus();
        }}
      >
        <RecipientChips
          recipients={recipients}
          listRef={field.chips}
          onRemove={field.remove}
          onLeave={() => input.current?.focus()}
        />
        <input
          ref={input}
          id={`${id}input`}
          className="guestlist-recipient-input"
          type="text"
          inputMode="email"
          enterKeyHint="enter"
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          role="combobox"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={listed}
          aria-controls={listed ? listId : undefined}
          aria-activedescendant={active ? `${listId}-${suggestions.indexOf(active)}` : undefined}
          aria-invalid={problem === null ? undefined : true}
          aria-describedby={problem === null ? undefined : problemId}
          value={text}
          onChange={({ target, nativeEvent }) =>
            field.change(target.value, "isComposing" in nativeEvent && !!nativeEvent.isComposing)
          }
          onCompositionEnd={({ currentTarget }) => field.change(currentTarget.value, false)}
          onPaste={field.paste}
          onKeyDown={field.onKeyDown}
          onClick={field.openByPointer}
          onBlur={field.close}
        />
      </div>
      {open && box ? (
        <Popup
          anchor={box}
          matchWidth
          className="guestlist-recipient-panel"
          onClose={field.close}
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
        >
          {listed ? (
            <RecipientSuggestions
              id={listId}
              labelId={labelId}
              suggestions={suggestions}
              active={active}
              onChoose={field.choose}
            />
          ) : null}
          {note ? <p className="guestlist-recipient-note">{note}</p> : null}
        </Popup>
      ) : null}
      {problem === null ? null : (
        <p className="guestlist-recipient-problem" id={problemId}>
          {problem}
        </p>
      )}
    </div>
  );
}
