"use client";

import { limits } from "@guestlist/access";
import { type ClipboardEvent, type KeyboardEvent, type Ref, useRef, useState } from "react";
import type { Recipient } from "../../dialog-state/invite-draft.ts";
import { dialogTexts } from "../../messages/dialog-texts.ts";
import { useTexts } from "../../messages/use-texts.ts";
import { type ReadRecipients, readRecipients } from "./read-recipients.ts";
import type { RecipientOption } from "./recipient.ts";
import { bestMatch, suggestionsFor } from "./suggestions-for.ts";

export interface RecipientFieldProps {
  recipients: readonly Recipient[];
  onRecipientsChange(next: Recipient[]): void;
  /** The text of the input, controlled. */
  text: string;
  onTextChange(next: string): void;
  /** Suggestions for the text, or recent collaborators while it is empty. */
  options: readonly RecipientOption[];
  /** Of the search for the text. */
  status: "idle" | "searching" | "ready" | "failed";
  /** Enter in the empty field when somebody is chosen. */
  onSubmit(): void;
  /** For the one polite live region around the field. */
  onAnnounce(message: string): void;
  /** Whether an address may be invited whose owner is not among the options. */
  emailAllowed: boolean;
  /**
   * Whether such an address is offered as well: it may turn out to be someone's here, or nobody's.
   * @default as `emailAllowed`
   */
  emailOffered?: boolean | undefined;
  /**
   * Called when suggestions are asked for, by a key or a press: time to fetch some.
   * @default undefined
   */
  onOpen?: (() => void) | undefined;
  /**
   * What is wrong and what to do about it.
   * @default null
   */
  error?: string | null | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
  /** @default 50 */
  maxRecipients?: number | undefined;
}

/** Ends an entry when typed. */
const separator = /[,;\n]/;

/** What the invite field does: which suggestion is active, and how keys and text become chips. */
export function useRecipientField(props: RecipientFieldProps) {
  const {
    recipients,
    text,
    options,
    status,
    emailAllowed,
    maxRecipients = limits.invitees,
  } = props;
  const { emailOffered = emailAllowed, onOpen } = props;
  const texts = useTexts(dialogTexts).recipients;
  const chips = useRef<HTMLUListElement>(null);
  const [opened, setOpened] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const blank = text.trim() === "";
  const searching = status === "searching";
  const suggestions = suggestionsFor(text, options, recipients, emailOffered);
  const note = blank || !opened ? "" : noteFor();
  const open = opened && (suggestions.length > 0 || note !== "");
  const active = open
    ? (suggestions.find((option) => option.key === chosen) ??
      bestMatch(text, suggestions, searching))
    : undefined;

  function noteFor(): string {
    if (status === "failed") return texts.searchFailed;
    if (suggestions.length > 0) return "";
    if (searching) return texts.searching;
    return status === "ready" ? texts.noMatch(text.trim()) : "";
  }

  function show() {
    setOpened(true);
    onOpen?.();
  }

  function close() {
    setOpened(false);
    setChosen(null);
  }

  /** One announcement for both: a second one at once would swallow the first. */
  function report(reason: string | null, done: string | null = null) {
    setProblem(reason);
    const message =
      done !== null && reason !== null ? texts.addedBut(done, reason) : (done ?? reason);
    if (message !== null) props.onAnnounce(message);
  }

  /** Adds them, and answers what to say about it. */
  function add(found: readonly RecipientOption[]): string | null {
    const added = found.map(({ already, ...recipient }): Recipient => recipient);
    const [first] = added;
    if (!first) return null;
    const next = [...recipients, ...added];
    props.onRecipientsChange(next);
    return added.length === 1
      ? texts.added(first.label, next.length)
      : texts.addedSeveral(added.length, next.length);
  }

  function choose(option: RecipientOption) {
    if (recipients.length >= maxRecipients) return report(texts.tooMany(maxRecipients));
    close();
    report(null, add([option]));
    props.onTextChange("");
  }

  function remove(recipient: Recipient) {
    const next = recipients.filter(({ key }) => key !== recipient.key);
    props.onRecipientsChange(next);
    props.onAnnounce(texts.removed(recipient.label, next.length));
  }

  const read = (value: string) =>
    readRecipients(value, { recipients, options, emailAllowed, maxRecipients });

  function whyNot({ overflow, refused, unreadable }: ReadRecipients): string | null {
    if (overflow) return texts.tooMany(maxRecipients);
    if (refused !== null) return texts.addressNotAllowed(refused);
    return unreadable > 0 ? texts.unreadable(unreadable) : null;
  }

  function take(result: ReadRecipients, rest = result.rest) {
    close();
    props.onTextChange(rest);
    report(whyNot(result), add(result.found));
  }

  function change(value: string, composing: boolean) {
    setProblem(null);
    setChosen(null);
    if (!composing && separator.test(value)) {
      const result = read(value);
      if (isSettled(result)) return take(result);
    }
    // Rewriting the value would break a composition.
    const next = composing ? value : value.trimStart();
    props.onTextChange(next);
    setOpened(next.trim() !== "");
  }

  function paste(event: ClipboardEvent<HTMLInputElement>) {
    const pasted = event.clipboardData.getData("text");
    const result = read(pasted);
    // Without a single @ it is no list of addresses but a name to search for.
    if (!isSettled(result) && !pasted.includes("@")) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    const before = text.slice(0, selectionStart ?? text.length);
    const after = text.slice(selectionEnd ?? text.length);
    take(result, [before.trim(), result.rest, after.trim()].filter(Boolean).join(" "));
  }

  function enter() {
    if (active) return choose(active);
    if (blank) return recipients.length > 0 ? props.onSubmit() : undefined;
    const result = read(text);
    if (isSettled(result)) return take(result);
    if (!open && suggestions.length > 0) return setOpened(true);
    if (searching) return;
    // The list would cover the reason.
    close();
    report(texts.invalidAddress(text.trim()));
  }

  function move(step: 1 | -1) {
    show();
    const last = suggestions.length - 1;
    const index = active ? suggestions.indexOf(active) + step : -1;
    const target = suggestions[index] ?? suggestions[step === 1 ? 0 : last];
    setChosen(target?.key ?? null);
  }

  /** “Marks” a chip: its button takes the focus. */
  function focusLastChip() {
    const buttons = chips.current?.querySelectorAll("button");
    buttons?.item(buttons.length - 1)?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // Safari says 229 on the Enter that ends a composition.
    if (event.defaultPrevented || event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      if (event.key === "Enter") event.preventDefault();
      return;
    }
    const handled = handleKey(event);
    if (handled) event.preventDefault();
  }

  function handleKey(event: KeyboardEvent<HTMLInputElement>): boolean {
    switch (event.key) {
      case "ArrowDown":
        event.altKey ? show() : move(1);
        return true;
      case "ArrowUp":
        event.altKey ? close() : move(-1);
        return true;
      case "Enter":
        enter();
        return true;
      case "Backspace":
        // Held down to empty the text, it must not go on to the chips.
        if (text !== "" || recipients.length === 0 || event.repeat) return false;
        focusLastChip();
        return true;
      case "ArrowLeft":
      case "ArrowRight": {
        const back =
          getComputedStyle(event.currentTarget).direction === "rtl" ? "ArrowRight" : "ArrowLeft";
        if (text !== "" || recipients.length === 0 || event.key !== back) return false;
        focusLastChip();
        return true;
      }
      default:
        return false;
    }
  }

  return {
    chips,
    suggestions,
    note,
    open,
    active,
    problem: problem ?? props.error ?? null,
    openByPointer: show,
    close,
    choose,
    remove,
    change,
    paste,
    onKeyDown,
  };
}

/** Whether something became of the text; else it is a name still being typed. */
function isSettled({ found, rest, refused, overflow }: ReadRecipients): boolean {
  return found.length > 0 || rest === "" || refused !== null || overflow;
}
