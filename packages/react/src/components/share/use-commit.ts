"use client";

import type { Change } from "@guestlist/api/client";
import { useCallback, useContext } from "react";
import type { ChangeAccess } from "../../hooks/use-change-access.ts";
import { MessagesContext } from "../../messages-context.ts";
import { useGuestlist } from "../../use-guestlist.ts";
import { useMessages } from "../../use-messages.ts";
import { loadLater } from "./later-parts.ts";
import { questionFor } from "./question.ts";
import { useShare } from "./share-context.ts";
import { type Subject, subjectOf } from "./subject-of.ts";

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
}

export type Commit = (asked: Change, options?: CommitOptions) => Promise<void>;

/** Asks when that is called for, changes, and says what became of it. */
export function useCommit(change: ChangeAccess["change"]): Commit {
  const { roomId, session } = useShare();
  const { client, queryClient, changesOf } = useGuestlist();
  const texts = useMessages();
  const dictionary = useContext(MessagesContext);
  const { cache } = changesOf(roomId);

  return useCallback(
    async (asked: Change, { undoes = false, subject: given }: CommitOptions = {}) => {
      const before = cache.read();
      if (!before) return;
      const question = undoes ? null : questionFor(before, asked);
      if (question && !(await session.ask(question))) return;
      const subject = given ?? subjectOf(before, asked, texts);
      const outcome = await change(asked);
      const reach = { client, queryClient, roomId, cache };
      const context = { asked, subject, undoes, before, reach, session, texts, dictionary };
      // Without the file nothing is said, but the row still shows what is so.
      const later = await loadLater().catch(() => null);
      await later?.tellOutcome(outcome, context);
    },
    [cache, change, session, texts, dictionary, client, queryClient, roomId],
  );
}
