"use client";

import type { EntryKey, RoomAccess } from "@guestlist/client";
import { type RefObject, useCallback, useEffect, useState } from "react";
import { useOthersChanges } from "../changes/index.ts";
import { useChangedKeys } from "../dialog-state/access-context.tsx";
import { useShare } from "../dialog-state/share-context.ts";
import { useAccessSync } from "../hooks/use-access-sync.ts";
import { dialogTexts } from "../messages/dialog-texts.ts";
import { useTexts } from "../messages/use-texts.ts";
import { AlsoHere, useHere } from "../presence/index.ts";
import { useSignal } from "../ui/signal.ts";
import type { ListRow } from "./row-order.ts";
import { useRowFocus } from "./use-row-focus.ts";

export interface LiveRowsProps {
  access: RoomAccess;
  rows: readonly ListRow[];
  list: RefObject<HTMLElement | null>;
  heading: RefObject<HTMLElement | null>;
}

/** What happens while the dialog is open: who comes and goes, and what others change. */
export function LiveRows({ access, rows, list, heading }: LiveRowsProps) {
  const { roomId, state } = useShare();
  const { people } = useTexts(dialogTexts);
  const keys = useChangedKeys();
  const here = useHere();
  // What was said of others' changes already.
  const [told] = useState(() => new Set<EntryKey>());
  const gone = useCallback(
    ({ key, name }: ListRow) => {
      // What one removes oneself is announced once it is saved.
      if (keys.has(key)) return;
      told.add(key);
      state.announce(people.gone(name));
    },
    [keys, state, people, told],
  );
  useAccessSync(roomId);
  const invited = useSignal(state.invited);
  useEffect(() => {
    // Whoever was invited stands on top, where they are seen.
    if (invited.length > 0) list.current?.parentElement?.scrollTo?.({ top: 0 });
  }, [invited, list]);
  useRowFocus(list, heading, rows, gone);
  useOthersChanges(access, told);
  return here.size > 0 ? <AlsoHere access={access} /> : null;
}
