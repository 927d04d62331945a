"use client";

import type { RequestEntry } from "@guestlist/client";
import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import { useShare } from "../dialog-state/share-context.ts";
import { useTexts } from "../messages/use-texts.ts";
import { requestTexts } from "./texts.ts";

interface RequestFocus {
  onFocus(event: FocusEvent<HTMLElement>): void;
  /** Tells that it is oneself who answers this one: what became of it is said elsewhere. */
  onAnswer(userId: string): void;
}

/**
 * When the request that has the focus is answered, by oneself or by another, the same button of the
 * next one gets it, else of the one before, else the heading of the list below.
 */
export function useRequestFocus(
  list: RefObject<HTMLElement | null>,
  requests: readonly RequestEntry[],
): RequestFocus {
  const { state } = useShare();
  const texts = useTexts(requestTexts).requests;
  const focused = useRef<{ userId: string; part: string; dialog: Element | null } | null>(null);
  const previous = useRef(requests);
  const mine = useRef(new Set<string>());

  useLayoutEffect(() => {
    const before = previous.current;
    previous.current = requests;
    const left = focused.current;
    const index = before.findIndex(({ user }) => user.id === left?.userId);
    const isLost = !document.activeElement || document.activeElement === document.body;
    if (!left || index === -1 || !isLost) return;
    if (requests.some(({ user }) => user.id === left.userId)) return;
    const neighbours = [...before.slice(index + 1), ...before.slice(0, index).reverse()];
    const target = neighbours
      .map(({ user }) =>
        list.current?.querySelector<HTMLElement>(
          `[data-key="${CSS.escape(user.id)}"] [data-part="${left.part}"]`,
        ),
      )
      .find((found) => found);
    const heading = left.dialog?.querySelector<HTMLElement>(
      ".guestlist-people .guestlist-section-heading",
    );
    (target ?? heading)?.focus();
    if (!mine.current.delete(left.userId)) state.announce(texts.answered);
  }, [requests, list, state, texts]);

  const onFocus = useCallback(({ target }: FocusEvent<HTMLElement>) => {
    const userId = target.closest<HTMLElement>("[data-key]")?.dataset.key;
    const part = target.closest<HTMLElement>("[data-part]")?.dataset.part;
    const dialog = target.closest('[role="dialog"]');
    if (userId !== undefined && part !== undefined) focused.current = { userId, part, dialog };
  }, []);
  const onAnswer = useCallback((userId: string) => {
    mine.current.add(userId);
  }, []);
  return { onFocus, onAnswer };
}
