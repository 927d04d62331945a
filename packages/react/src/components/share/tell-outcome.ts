import type { Change, RoomAccess, ShareClient, ShareError } from "@guestlist/api/client";
import type { QueryClient } from "@tanstack/react-query";
import type { AccessCache } from "../../changes/access-cache.ts";
import type { ChangeOutcome } from "../../changes/access-changes.ts";
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
}

/** Says what became of a change, and keeps the way back in sight. */
export async function tellOutcome(outcome: ChangeOutcome, context: OutcomeContext): Promise<void> {
  const { asked, subject, session, texts } = context;
  if (outcome.status === "dropped") return;
  if (outcome.status === "saved") return tellSaved(outcome, context);
  session.alert(failureText(outcome, subject, texts));
  if (outcome.status === "conflict" && subject && isGone(context.reach.cache.read(), asked)) {
    // Its row is no longer there to say it.
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
  { asked, subject, undoes, before, reach, session, texts }: OutcomeContext,
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
    ? describeChange(asked, told, outcome.access, left, texts)
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
