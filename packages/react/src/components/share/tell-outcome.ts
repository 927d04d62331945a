import type { Change, RoomAccess, ShareClient, ShareError } from "@guestlist/api/client";
import type { QueryClient } from "@tanstack/react-query";
import type { AccessCache } from "../../changes/access-cache.ts";
import type { ChangeOutcome } from "../../changes/access-changes.ts";
import { splitChange } from "../../changes/change-keys.ts";
import { hasRow } from "../../changes/seen.ts";
import type { AllMessages } from "../../messages/all-messages.ts";
import { laterMessages } from "../../messages/later-messages.ts";
import type { Messages } from "../../messages.ts";
import { explainAccessOptions } from "../../queries/explain-access-options.ts";
import { describeChange } from "./describe-change.ts";
import { errorText } from "./error-text.ts";
import type { ShareSession } from "./session.ts";
import type { Subject } from "./subject-of.ts";

interface OutcomeContext {
  asked: Change;
  /** Whom or what it was about; `null` when it takes something back. */
  subject: Subject | null;
  undoes: boolean;
  /** The list before the change. */
  before: RoomAccess;
  /** Where to look for what the list does not say. */
  reach: { client: ShareClient; queryClient: QueryClient; roomId: string; cache: AccessCache };
  session: ShareSession;
  texts: Messages;
  /** The app's own texts; `null` for the kit's. */
  dictionary: AllMessages | null;
}

/** Says what became of a change, and keeps the way back in sight. */
export async function tellOutcome(outcome: ChangeOutcome, context: OutcomeContext): Promise<void> {
  const { asked, subject, session, texts } = context;
  if (outcome.status === "dropped") return;
  if (outcome.status === "saved") return tellSaved(outcome, context);
  const text = failureText(outcome, context);
  session.alert(text);
  if (!subject || !isGone(context.reach.cache.read(), asked)) return;
  // Its row is no longer there to say it.
  if (outcome.status === "failed") {
    session.notice.set({ text, names: [subject.name], undo: null });
  } else {
    session.notice.set({
      text: texts.rows.conflictRemoved(subject.name),
      names: [subject.name],
      undo: null,
      conflict: { asked, subject, current: outcome.current },
    });
  }
}

async function tellSaved(
  outcome: ChangeOutcome & { status: "saved" },
  { asked, subject, undoes, before, reach, session, texts, dictionary }: OutcomeContext,
): Promise<void> {
  if (!outcome.access) return;
  const told = undoes ? null : subject;
  const { userId } = told ?? {};
  // Read after the removal, so that what is said to be left is what is left.
  const left =
    told && userId !== undefined && leavesAnotherWay(asked, told, before)
      ? await explain(userId, reach)
      : null;
  const text = told
    ? describeChange(asked, told, outcome.access, left, texts, dictionary ?? laterMessages)
    : texts.changes.undone;
  const undo = undoes ? null : outcome.undo;
  session.notice.set({ text, names: told ? [told.name] : [], undo });
  session.announce(undo && isRemoval(asked) ? `${text} ${texts.changes.undoAvailable}` : text);
}

function explain(userId: string, { client, queryClient, roomId }: OutcomeContext["reach"]) {
  return queryClient.fetchQuery(explainAccessOptions(client, roomId, userId)).catch(() => null);
}

/** Whether something else may still let in whom this takes an entry from. */
function leavesAnotherWay({ people }: Change, { userId, isSelf }: Subject, before: RoomAccess) {
  if (userId === undefined || isSelf || people?.[userId] !== null) return false;
  const routes = before.people.find(({ user }) => user.id === userId)?.effective.routes ?? [];
  return routes.some(({ kind }) => kind !== "person");
}

function failureText(
  outcome: ChangeOutcome & { error: ShareError },
  { subject, texts, dictionary }: OutcomeContext,
): string {
  const { invitations, requests } = dictionary ?? laterMessages;
  switch (outcome.error.code) {
    case "already_answered":
      return requests.answered;
    case "invitation_not_found":
      return invitations.gone;
    case "invitation_used":
      return invitations.used;
    // It may have been saved, so nothing is claimed about what it still is.
    case "unknown_outcome":
      return errorText(texts, outcome.error);
  }
  const reason = errorText(texts, outcome.error);
  return subject?.role
    ? texts.changes.failed(subject.name, subject.role, reason)
    : texts.changes.failedOther(reason);
}

function isRemoval({ people, groups, invitations, requests }: Change): boolean {
  return [people, groups, invitations, requests].some((answers) =>
    Object.values(answers ?? {}).includes(null),
  );
}

/** Whether nothing of what was asked for has a row any more. */
function isGone(access: RoomAccess | undefined, { expect, ...asked }: Change): boolean {
  if (!access) return false;
  return [...splitChange(asked).keys()].every((key) => !hasRow(access, key));
}
