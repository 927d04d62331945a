"use client";

import type { EntryKey, RoomAccess } from "@guestlist/api/client";
import { type RefObject, useCallback, useEffect, useState } from "react";
import { useOthersChanges } from "../changes/use-others-changes.ts";
import { useChangedKeys } from "../dialog-state/access-context.tsx";
import { useShare } from "../dialog-state/share-context.ts";
import { useAccessSync } from "../hooks/use-access-sync.ts";
import { useMessages } from "../messages/use-messages.ts";
import type { ListRow } from "../people/row-order.ts";
import { useRowFocus } from "../people/use-row-focus.ts";
import { useSignal } from "../ui/signal.ts";
import { AlsoHere } from "./also-here.tsx";
import { useHere } from "./here.ts";

export interface LivePartsProps {
  access: RoomAccess;
  rows: readonly ListRow[];
  list: RefObject<HTMLElement | null>;
  heading: RefObject<HTMLElement | null>;
}

/** What happens while the dialog is open: who comes and goes, and what others change. */
export function LiveParts({ access, rows, list, heading }: LivePartsProps) {
  const { roomId, state } = useShare();
  const { people } = useMessages();
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
