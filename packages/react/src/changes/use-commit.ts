"use client";

import type { Change, RoomAccess } from "@guestlist/client";
import { useCallback, useContext, useRef } from "react";
import { useShare } from "../dialog-state/share-context.ts";
import type { ChangeAccess } from "../hooks/use-change-access.ts";
import { dialogTexts } from "../messages/dialog-texts.ts";
import { MessagesContext } from "../messages/messages-context.ts";
import { textsOf, useTexts } from "../messages/use-texts.ts";
import { type Here, useHere } from "../presence/here.ts";
import { useGuestlist } from "../provider/use-guestlist.ts";
import { ownerRole } from "../room/owner-role.ts";
import { beforeAndAfter } from "./lazy.ts";
import type { Subject } from "./subject-of.ts";

export interface CommitOptions {
  /**
   * Takes something back: nothing is asked, and there is no way back from it.
   * @default false
   */
  undoes?: boolean;
  /**
   * Whom it is about, when they are not in the list.
   * @default read from the list
   */
  subject?: Subject;
  /** Called right before it is made, so not when the question is answered no. */
  onConfirmed?: () => void;
}

export type Commit = (asked: Change, options?: CommitOptions) => Promise<void>;

/** Asks when that is called for, changes, and says what became of it. */
export function useCommit(change: ChangeAccess["change"]): Commit {
  const { roomId, state } = useShare();
  const { client, queryClient, changesOf } = useGuestlist();
  const texts = useTexts(dialogTexts);
  const dictionary = useContext(MessagesContext);
  const { cache } = changesOf(roomId);
  const present = useHere();
  const here = useRef(present);
  here.current = present;

  return useCallback(
    async (asked: Change, { undoes = false, subject: given, onConfirmed }: CommitOptions = {}) => {
      const before = cache.read();
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
      const reach = { client, queryClient, roomId, cache };
      const asking =
        undoes || !later
          ? null
          : later.confirmationBefore(
              before,
              asked,
              here.current,
              reach,
              textsOf(later.changeTexts, dictionary),
            );
      const question = asking instanceof Promise ? await asking : asking;
      if (question && !(await state.ask(question))) return;
      onConfirmed?.();
      const outcome = await change(asked);
      later ??= await beforeAndAfter.load();
      // Without the file nothing is said, but the row still shows what is so.
      if (!later) return;
      const all = textsOf(later.changeTexts, dictionary);
      const subject = given ?? later.subjectOf(before, asked, all);
      const context = { asked, subject, undoes, before, reach, state, texts: all };
      await later.announceOutcome(outcome, context);
    },
    [cache, change, state, texts, dictionary, client, queryClient, roomId],
  );
}

/** Another role for someone else, with nobody here: shown at once, even before the rest is there. */
function isPlain(
  { people = {}, ...rest }: Change,
  { me, roles, people: rows }: RoomAccess,
  here: Here,
) {
  const [entry, ...others] = Object.entries(people);
  const [id, role] = entry ?? [];
  const current = rows.find(({ user }) => user.id === id)?.role;
  return (
    here.size === 0 &&
    others.length === 0 &&
    Object.keys(rest).length === 0 &&
    id !== me.userId &&
    role != null &&
    role !== ownerRole(roles) &&
    current !== "custom"
  );
}
