import type { Change, RoomAccess, ShareError } from "@guestlist/client";
import type { DialogState } from "../dialog-state/dialog-state.ts";
import { explainAccessOptions } from "../queries/explain-access-options.ts";
import type { ChangeOutcome } from "../room/access-changes.ts";
import { splitChange } from "../room/change-keys.ts";
import { hasRow } from "../room/snapshot.ts";
import { personName } from "../wording/person-name.ts";
import { conflictText } from "./conflict-text.ts";
import { describeChange, describeSeveral } from "./describe-change.ts";
import { failureText } from "./failure-text.ts";
import type { Reach } from "./reach.ts";
import type { Subject } from "./subject-of.ts";
import type { ChangeTexts } from "./texts.ts";

interface OutcomeContext {
  asked: Change;
  /** Whom or what it was about; `null` when it takes something back. */
  subject: Subject | null;
  undoes: boolean;
  /** The list before the change. */
  before: RoomAccess;
  reach: Reach;
  state: DialogState;
  texts: ChangeTexts;
}

/** How long changes are taken for one attempt, in milliseconds. */
const together = 5_000;
const limitTold = new WeakMap<DialogState, number>();

/** Says what became of a change, and keeps the way back in sight. */
export async function announceOutcome(
  outcome: ChangeOutcome,
  context: OutcomeContext,
): Promise<void> {
  const { asked, subject, state } = context;
  if (outcome.status === "dropped") return;
  if (outcome.status === "saved") return announceSaved(outcome, context);
  const text = outcomeText(outcome, context);
  if (outcome.error.code !== "rate_limited" || isNews(state)) state.alert(text);
  if (!subject || !isGone(context.reach.cache.read(), asked)) return;
  // Its row is no longer there to say it.
  if (outcome.status === "failed") {
    state.notice.set({ text, names: [subject.name], undo: null });
  } else {
    state.notice.set({
      text,
      names: [subject.name, outcome.error.by?.name ?? ""],
      undo: null,
      conflict: { asked, subject, current: outcome.current },
    });
  }
}

async function announceSaved(
  outcome: ChangeOutcome & { status: "saved" },
  { asked, subject, undoes, before, reach, state, texts }: OutcomeContext,
): Promise<void> {
  if (!outcome.access) return;
  const told = undoes ? null : subject;
  const { userId } = told ?? {};
  // Read after the removal, so that what is said to be left is what is left.
  const left =
    told && userId !== undefined && leavesAnotherWay(asked, told, before)
      ? await explain(userId, reach)
      : null;
  const text = undoes
    ? texts.changes.undone
    : told
      ? describeChange(asked, told, outcome.access, left, texts)
      : describeSeveral(asked, before, texts);
  const undo = undoes ? null : outcome.undo;
  const paths = told?.isSelf ? outcome.access.me.paths : (left?.paths ?? []);
  const sources = [before.general.organization, ...paths].map((source) => source?.name ?? "");
  const names = told ? [told.name, ...sources] : namesOf(asked, before, texts);
  state.notice.set({ text, names, undo });
  const isUndoable = undo && isRemoval(asked);
  state.announce(isUndoable ? texts.common.sentences([text, texts.changes.undoAvailable]) : text);
}

function namesOf({ people = {} }: Change, before: RoomAccess, texts: ChangeTexts): string[] {
  const changed = before.people.filter(({ user }) => Object.hasOwn(people, user.id));
  return changed.map(({ user }) => personName(user, texts));
}

function explain(userId: string, { client, queryClient, roomId }: Reach) {
  return queryClient.fetchQuery(explainAccessOptions(client, roomId, userId)).catch(() => null);
}

/** Whether something else may still let in whom this takes an entry from. */
function leavesAnotherWay({ people }: Change, { userId, isSelf }: Subject, before: RoomAccess) {
  if (userId === undefined || isSelf || people?.[userId] !== null) return false;
  const paths = before.people.find(({ user }) => user.id === userId)?.effective.paths ?? [];
  return paths.some(({ kind }) => kind !== "person");
}

function outcomeText(
  outcome: ChangeOutcome & { error: ShareError },
  { subject, before, texts }: OutcomeContext,
): string {
  return outcome.status === "conflict" && subject
    ? conflictText(outcome.error, outcome.current, before, texts, subject.name)
    : failureText(outcome.error, subject, texts);
}

/** Several changes meet one limit together: it is said once, and stands in each row. */
function isNews(state: DialogState): boolean {
  const now = Date.now();
  if (now - (limitTold.get(state) ?? 0) < together) return false;
  limitTold.set(state, now);
  return true;
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
