"use client";

import { useEffect, useRef } from "react";
import { dialogTexts } from "../../messages/dialog-texts.ts";
import { useTexts } from "../../messages/use-texts.ts";
import type { RecipientOption } from "./recipient.ts";
import type { RecipientFieldProps } from "./use-recipient-field.ts";

interface Shown {
  open: boolean;
  suggestions: readonly RecipientOption[];
  note: string;
}

/** Says how many suggestions there are once typing and results have rested for half a second. */
export function useSuggestionAnnouncement(
  { text, status, onAnnounce }: RecipientFieldProps,
  { open, suggestions, note }: Shown,
) {
  const texts = useTexts(dialogTexts).recipients;
  const announce = useRef(onAnnounce);
  useEffect(() => {
    announce.current = onAnnounce;
  });

  const keys = suggestions.map(({ key }) => key).join(" ");
  const message =
    !open || status === "searching" ? "" : note || texts.suggestions(suggestions.length);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new text or result waits anew
  useEffect(() => {
    if (message === "") return;
    const timer = setTimeout(() => announce.current(message), 500);
    return () => clearTimeout(timer);
  }, [message, text, keys]);
}
