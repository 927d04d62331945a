"use client";

import {
  type Change,
  pickEntry,
  type RoomAccess,
  roleAsked,
  splitEntries,
} from "@guestlist/client";
import { useCallback, useContext, useRef } from "react";
import type { Commit, CommitOptions } from "../dialog-state/access-context.tsx";
import { useShare } from "../dialog-state/share-context.ts";
import { dialogTexts } from "../messages/dialog-texts.ts";
import { MessagesContext } from "../messages/messages-context.ts";
import { textsOf, useTexts } from "../messages/use-texts.ts";
import { type Here, useHere } from "../presence/index.ts";
import { useRoomSharing } from "../provider/index.ts";
import { ownerRole } from "../room/owner-role.ts";
import { useJoinedRoom } from "../room/use-joined-room.ts";
import { lazyModule } from "../ui/lazy-part.tsx";

export const beforeAndAfter = lazyModule(() => import("./before-and-after.ts"));

/** Asks when that is called for, changes, and says what became of it. */
export function useCommit(): Commit {
  const { roomId, state } = useShare();
  const sharing = useRoomSharing(roomId);
  const { announceChange } = useJoinedRoom(roomId);
  const texts = useTexts(dialogTexts);
  const dictionary = useContext(MessagesContext);
  const present = useHere();
  const here = useRef(present);
  here.current = present;

  return useCallback(
    async (asked: Change, { undoes = false, subject: given, onConfirmed }: CommitOptions = {}) => {
      const before = sharing.cache.read();
      if (!before) return;
      let later = beforeAndAfter.loaded;
      if (!later && !undoes && !isPlain(asked, before, here.current)) {
        later = await beforeAndAfter.load();
        if (!later) {
          // What should be asked first cannot be, so nothing is changed.
          state.hint.set(texts.errors.other);
          state.alert(texts.errors.other);
          return;
        }
      }
      const asking =
        undoes || !later
          ? null
          : later.confirmationBefore(
              before,
              asked,
              here.current,
              sharing,
              textsOf(later.changeTexts, dictionary),
            );
      const question = asking instanceof Promise ? await asking : asking;
      if (question && !(await state.ask(question))) return;
      onConfirmed?.();
      const outcome = await sharing.changes.change(asked);
      if (outcome.status === "saved") announceChange();
      later ??= await beforeAndAfter.load();
      // Without the file nothing is said, but the row still shows what is so.
      if (!later) return;
      const all = textsOf(later.changeTexts, dictionary);
      const subject = given ?? later.subjectOf(before, asked, all);
      const context = { asked, subject, undoes, before, sharing, state, texts: all };
      await later.announceOutcome(outcome, context);
    },
    [sharing, announceChange, state, texts, dictionary],
  );
}

/** Another role for someone else, with nobody here: shown at once, even before the rest is there. */
function isPlain(asked: Change, access: RoomAccess, here: Here): boolean {
  const [key, ...others] = splitEntries(asked).keys();
  const entry = key === undefined || others.length > 0 ? null : pickEntry(access, key);
  const role = key && roleAsked(asked, key);
  return (
    here.size === 0 &&
    entry?.kind === "person" &&
    entry.id !== access.me.userId &&
    entry.row.role !== "custom" &&
    role != null &&
    role !== ownerRole(access.roles)
  );
}
