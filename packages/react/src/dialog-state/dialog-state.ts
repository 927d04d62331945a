import type { Change, Snapshot } from "@guestlist/client";
import type { Confirmation } from "../changes/confirmation/confirmation.ts";
import type { Subject } from "../changes/subject-of.ts";
import type { Recipient } from "../invitations/recipient-field/recipient.ts";
import type { ChangeKey } from "../room/change-keys.ts";
import { createSignal, type Signal } from "../ui/signal.ts";

/** What the last change did, and how to take it back. */
export interface Notice {
  text: string;
  names: readonly string[];
  undo: Change | null;
  /** Someone else removed what one was changing, so there is no row to say it in. */
  conflict?: { asked: Change; subject: Subject; current: Snapshot };
}

export interface Announcement {
  /** Makes the same text, said again, another announcement. */
  id: number;
  text: string;
}

export interface OpenConfirmation {
  question: Confirmation;
  answer(confirmed: boolean): void;
}

export interface InviteDraft {
  recipients: readonly Recipient[];
  text: string;
  /** The role for them; `null` for the weakest. */
  role: string | null;
  /** Whether those invited are written to. */
  notify: boolean;
  /** Goes into the mail. */
  message: string;
}

const emptyDraft: InviteDraft = {
  recipients: [],
  text: "",
  role: null,
  notify: true,
  message: "",
};

/** What the parts of one dialog share besides the server's data. */
export interface DialogState {
  polite: Signal<Announcement>;
  assertive: Signal<Announcement>;
  notice: Signal<Notice | null>;
  /** Said about the link, beside the notice so that Undo stays. */
  hint: Signal<string | null>;
  question: Signal<OpenConfirmation | null>;
  /** Rows that were invited while the dialog is open, the latest first. */
  invited: Signal<readonly ChangeKey[]>;
  /** The rows to change together; `null` while they are changed one by one. */
  selected: Signal<ReadonlySet<ChangeKey> | null>;
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
  const invited = createSignal<readonly ChangeKey[]>([]);
  const selected = createSignal<ReadonlySet<ChangeKey> | null>(null);
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
