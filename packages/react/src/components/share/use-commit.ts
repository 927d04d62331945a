"use client";

import type { Change } from "@guestlist/api/client";
import { useCallback, useContext, useRef } from "react";
import type { ChangeAccess } from "../../hooks/use-change-access.ts";
import { MessagesContext } from "../../messages-context.ts";
import { useGuestlist } from "../../use-guestlist.ts";
import { useMessages } from "../../use-messages.ts";
import { useHere } from "./here.ts";
import { loadedLater, loadLater } from "./later-parts.ts";
import { useShare } from "./share-context.ts";
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
  const { roomId, session } = useShare();
  const { client, queryClient, changesOf } = useGuestlist();
  const texts = useMessages();
  const dictionary = useContext(MessagesContext);
  const { cache } = changesOf(roomId);
  const present = useHere();
  const here = useRef(present);
  here.current = present;

  return useCallback(
    async (asked: Change, { undoes = false, subject: given, onConfirmed }: CommitOptions = {}) => {
      const before = cache.read();
      if (!before) return;
      // It was fetched when the dialog opened, so that a choice shows at once.
      const later = loadedLater() ?? (await loadLater().catch(() => null));
      if (!later) {
        // What should be asked first cannot be, so nothing is changed.
        session.hint.set(texts.errors.other);
        session.alert(texts.errors.other);
        return;
      }
      const all = later.dialogTexts(dictionary);
      const reach = { client, queryClient, roomId, cache };
      const asking = undoes ? null : later.questionBefore(before, asked, here.current, reach, all);
      const question = asking instanceof Promise ? await asking : asking;
      if (question && !(await session.ask(question))) return;
      onConfirmed?.();
      const subject = given ?? later.subjectOf(before, asked, all);
      const outcome = await change(asked);
      const context = { asked, subject, undoes, before, reach, session, texts: all };
      await later.tellOutcome(outcome, context);
    },
    [cache, change, session, texts, dictionary, client, queryClient, roomId],
  );
}
