import type { RoleValue } from "@guestlist/access";
import type { Change, EntryKey, Snapshot } from "@guestlist/client";
import type { Announcement } from "../ui/live-region.tsx";
import { createSignal, type Signal } from "../ui/signal.ts";
import type { Confirmation } from "./confirmation.ts";
import { emptyDraft, type InviteDraft } from "./invite-draft.ts";

/** Whom or what a change of one key is about, as it stood before. */
export interface Subject {
  name: string;
  /** What they can do in the document; `null` for who or what has no entry there. */
  role: RoleValue | null;
  /** Whose entry it is, when others may grant the same person something. */
  userId?: string;
  isSelf: boolean;
}

/** What the last change did, and how to take it back. */
export interface Notice {
  text: string;
  names: readonly string[];
  undo: Change | null;
  /** Someone else removed what one was changing, so there is no row to say it in. */
  conflict?: { asked: Change; subject: Subject; current: Snapshot };
}

export interface OpenConfirmation {
  question: Confirmation;
  answer(confirmed: boolean): void;
}

/** What the parts of one dialog share besides the server's data. */
export interface DialogState {
  polite: Signal<Announcement>;
  assertive: Signal<Announcement>;
  notice: Signal<Notice | null>;
  /** Said about the link, beside the notice so that Undo stays. */
  hint: Signal<string | null>;
  question: Signal<OpenConfirmation | null>;
  /** Rows that were invited while the dialog is open, the latest first. */
  invited: Signal<readonly EntryKey[]>;
  /** The rows to change together; `null` while they are changed one by one. */
  selected: Signal<ReadonlySet<EntryKey> | null>;
  /** Kept when the dialog closes: unsent chips are not lost. */
  draft: Signal<InviteDraft>;
  announce(text: string): void;
  /** Interrupts what is being said. */
  alert(text: string): void;
  ask(question: Confirmation): Promise<boolean>;
  close(): void;
}

export function createDialogState(): DialogState {
  const silent: Announcement = { id: 0, text: "" };
  const polite = createSignal(silent);
  const assertive = createSignal(silent);
  const notice = createSignal<Notice | null>(null);
  const hint = createSignal<string | null>(null);
  const question = createSignal<OpenConfirmation | null>(null);
  const invited = createSignal<readonly EntryKey[]>([]);
  const selected = createSignal<ReadonlySet<EntryKey> | null>(null);
  const say = (region: Signal<Announcement>) => (text: string) =>
    region.set({ id: region.get().id + 1, text });
  return {
    polite,
    assertive,
    notice,
    hint,
    question,
    invited,
    selected,
    draft: createSignal(emptyDraft),
    announce: say(polite),
    alert: say(assertive),
    ask(asked) {
      question.get()?.answer(false);
      return new Promise((resolve) => {
        question.set({
          question: asked,
          answer(confirmed) {
            question.set(null);
            resolve(confirmed);
          },
        });
      });
    },
    close() {
      question.get()?.answer(false);
      notice.set(null);
      hint.set(null);
      invited.set([]);
      selected.set(null);
      polite.set(silent);
      assertive.set(silent);
    },
  };
}
