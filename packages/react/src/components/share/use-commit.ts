"use client";

import type { Change, RoomAccess, ShareError } from "@guestlist/api/client";
import { useCallback } from "react";
import type { ChangeOutcome } from "../../changes/access-changes.ts";
import type { ChangeAccess } from "../../hooks/use-change-access.ts";
import type { Messages } from "../../messages.ts";
import { explainAccessOptions } from "../../queries/explain-access-options.ts";
import { useGuestlist } from "../../use-guestlist.ts";
import { useMessages } from "../../use-messages.ts";
import { describeChange, type Subject, subjectOf } from "./describe-change.ts";
import { errorText } from "./error-text.ts";
import { questionFor } from "./question.ts";
import { useShare } from "./share-context.ts";

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
  const { cache } = changesOf(roomId);

  return useCallback(
    async (asked: Change, { undoes = false, subject: given }: CommitOptions = {}) => {
      const before = cache.read();
      if (!before) return;
      const question = undoes ? null : questionFor(before, asked);
      if (question && !(await session.ask(question))) return;
      const subject = given ?? subjectOf(before, asked, texts);
      const outcome = await change(asked);
      if (outcome.status === "dropped") return;
      if (outcome.status === "saved") {
        if (!outcome.access) return;
        const told = undoes ? null : subject;
        const { userId } = told ?? {};
        // Read after the removal, so that what is said to be left is what is left.
        const left =
          told && userId !== undefined && leavesAnotherWay(asked, told, before)
            ? await queryClient
                .fetchQuery(explainAccessOptions(client, roomId, userId))
                .catch(() => null)
            : null;
        const text = told
          ? describeChange(asked, told, outcome.access, left, texts)
          : texts.changes.undone;
        const undo = undoes ? null : outcome.undo;
        session.notice.set({ text, names: told ? [told.name] : [], undo });
        session.announce(
          undo && isRemoval(asked) ? `${text} ${texts.changes.undoAvailable}` : text,
        );
        return;
      }
      session.alert(failureText(outcome, subject, texts));
      if (outcome.status === "conflict" && subject && isGone(cache.read(), asked)) {
        // Its row is no longer there to say it.
        session.notice.set({
          text: texts.rows.conflictRemoved(subject.name),
          names: [subject.name],
          undo: null,
          conflict: { asked, subject, current: outcome.current },
        });
      }
    },
    [cache, change, session, texts, client, queryClient, roomId],
  );
}

/** Whether something else may still let in whom this takes an entry from. */
function leavesAnotherWay({ people }: Change, { userId, isSelf }: Subject, before: RoomAccess) {
  if (userId === undefined || isSelf || people?.[userId] !== null) return false;
  const routes = before.people.find(({ user }) => user.id === userId)?.effective.routes ?? [];
  return routes.some(({ kind }) => kind !== "person");
}

function failureText(
  outcome: ChangeOutcome & { error: ShareError },
  subject: Subject | null,
  texts: Messages,
): string {
  const reason = errorText(texts, outcome.error);
  // It may have been saved, so nothing is claimed about what it still is.
  if (outcome.error.code === "unknown_outcome") return reason;
  return subject?.role
    ? texts.changes.failed(subject.name, subject.role, reason)
    : texts.changes.failedOther(reason);
}

function isRemoval({ people, groups }: Change): boolean {
  return Object.values({ ...people, ...groups }).includes(null);
}

function isGone(access: RoomAccess | undefined, { people, groups }: Change): boolean {
  if (!access) return false;
  const ids = new Set([
    ...access.people.map(({ user }) => `people:${user.id}`),
    ...access.groups.map(({ group }) => `groups:${group.id}`),
  ]);
  return [
    ...Object.keys(people ?? {}).map((id) => `people:${id}`),
    ...Object.keys(groups ?? {}).map((id) => `groups:${id}`),
  ].every((key) => !ids.has(key));
}
