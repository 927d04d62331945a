"use client";

import { type EntryKey, entryKey, parseEntryKey, type RoomAccess } from "@guestlist/client";
import { useIsFetching } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useChangedKeys } from "../dialog-state/access-context.tsx";
import { useShare } from "../dialog-state/share-context.ts";
import { useTexts } from "../messages/use-texts.ts";
import { useGuestlist } from "../provider/index.ts";
import { roomAccessOptions } from "../queries/room-access-options.ts";
import { differencesBetween } from "./differences-between.ts";
import { changeTexts } from "./texts.ts";

const together = 1_000;

/** Announces what others change while the dialog is open: one change as it is, several by number. */
export function useOthersChanges(access: RoomAccess, told: Set<EntryKey>): void {
  const { roomId, state } = useShare();
  const { client, queryClient } = useGuestlist();
  const keys = useChangedKeys();
  const texts = useTexts(changeTexts);
  const { queryKey } = roomAccessOptions(client, roomId);
  const isFetching = useIsFetching({ queryKey }, queryClient) > 0;
  const textsNow = useRef(texts);
  textsNow.current = texts;
  const known = useRef<RoomAccess | null>(null);
  // What was cached is read again when the dialog opens: that is still the beginning.
  const hasBegun = useRef(false);
  const own = useRef(new Set<EntryKey>());
  const found = useRef(new Map<EntryKey, string>());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    for (const key of keys.keys()) own.current.add(key);
    const before = known.current;
    known.current = access;
    if (before === null || !hasBegun.current) {
      hasBegun.current = !isFetching;
      return;
    }
    if (before === access) return;
    for (const [key, text] of differencesBetween(before, access, textsNow.current)) {
      if (!isOwn(key, own.current)) found.current.set(key, text);
    }
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      const invited = state.invited.get();
      const news = [...found.current].filter(
        ([key]) => !told.has(key) && !invited.includes(key) && !isOwn(key, own.current),
      );
      found.current.clear();
      own.current = new Set();
      told.clear();
      const [first] = news;
      if (!first) return;
      state.announce(news.length === 1 ? first[1] : textsNow.current.others.several(news.length));
    }, together);
  }, [access, keys, isFetching, state, told]);

  useEffect(() => () => clearTimeout(timer.current), []);
}

/** Whether one did it oneself: an answer to a request, or general access, brings rows along. */
function isOwn(key: EntryKey, own: ReadonlySet<EntryKey>): boolean {
  const ref = parseEntryKey(key);
  const isAnswer = ref.kind === "person" && own.has(entryKey({ kind: "request", id: ref.id }));
  return own.has(key) || isAnswer || (ref.kind === "group" && own.has("general"));
}
