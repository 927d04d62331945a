import {
  type AccessPath,
  type Change,
  entryKey,
  pickEntry,
  type RoomAccess,
  roleAsked,
  type ShareError,
  splitEntries,
} from "@guestlist/client";
import type { DialogState, Subject } from "../dialog-state/dialog-state.ts";
import type { ChangeOutcome } from "../room/access-changes.ts";
import type { RoomSharing } from "../room/room-sharing.ts";
import { personName } from "../wording/person-name.ts";
import { conflictText } from "./conflict-text.ts";
import { describeChange, describeSeveral } from "./describe-change.ts";
import { failureText } from "./failure-text.ts";
import type { ChangeTexts } from "./texts.ts";

interface OutcomeContext {
  asked: Change;
  /** Whom or what it was about; `null` when it takes something back. */
  subject: Subject | null;
  undoes: boolean;
  /** The list before the change. */
  before: RoomAccess;
  sharing: RoomSharing;
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
  if (!subject || !isGone(context.sharing.cache.read(), asked)) return;
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
  { asked, subject, undoes, before, sharing, state, texts }: OutcomeContext,
): Promise<void> {
  if (!outcome.access) return;
  const told = undoes ? null : subject;
  const { userId } = told ?? {};
  // Read after the removal, so that what is said to be left is what is left.
  const others = told ? otherPaths(asked, told, before) : [];
  const left = userId !== undefined && others.length > 0 ? await sharing.explain(userId) : null;
  const text = undoes
    ? texts.changes.undone
    : told
      ? describeChange(asked, told, outcome.access, left ?? whatIsLeft(others), texts)
      : describeSeveral(asked, before, texts);
  const undo = undoes ? null : outcome.undo;
  const paths = told?.isSelf ? outcome.access.me.paths : (left?.paths ?? others);
  const sources = [before.general.organization, ...paths].map((source) => source?.name ?? "");
  const names = told ? [told.name, ...sources] : namesOf(asked, before, texts);
  state.notice.set({ text, names, undo });
  const isUndoable = undo && isRemoval(asked);
  state.announce(isUndoable ? texts.common.sentences([text, texts.changes.undoAvailable]) : text);
}

function namesOf(asked: Change, before: RoomAccess, texts: ChangeTexts): string[] {
  const keys = [...splitEntries(asked).keys()];
  return keys.flatMap((key) => {
    const entry = pickEntry(before, key);
    return entry?.kind === "person" ? personName(entry.row.user, texts) : [];
  });
}

/** What else may still let in whom this takes an entry from. */
function otherPaths(asked: Change, { userId, isSelf }: Subject, before: RoomAccess) {
  if (userId === undefined || isSelf) return [];
  if (roleAsked(asked, entryKey({ kind: "person", id: userId })) !== null) return [];
  const paths = before.people.find(({ user }) => user.id === userId)?.effective.paths ?? [];
  return paths.filter(({ kind }) => kind !== "person");
}

/** Whoever is from elsewhere is not explained without an entry: then what is known of them counts. */
function whatIsLeft(paths: readonly AccessPath[]) {
  const [path] = paths;
  return path ? { role: path.role, paths } : null;
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

function isRemoval(asked: Change): boolean {
  return [...splitEntries(asked).keys()].some((key) => roleAsked(asked, key) === null);
}

/** Whether nothing of what was asked for is there any more. */
function isGone(access: RoomAccess | undefined, asked: Change): boolean {
  if (!access) return false;
  return [...splitEntries(asked).keys()].every((key) => pickEntry(access, key) === null);
}
