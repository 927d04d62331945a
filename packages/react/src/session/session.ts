import type { Change, Seen } from "@guestlist/api/client";
import type { Question } from "../changes/confirmation/confirmation.ts";
import type { Subject } from "../changes/subject-of.ts";
import type { Recipient } from "../invitations/recipient-field/recipient.ts";
import type { ChangeKey } from "../room/change-keys.ts";
import { createSlot, type Slot } from "../ui/signal.ts";

/** What the last change did, and how to take it back. */
export interface Notice {
  text: string;
  names: readonly string[];
  undo: Change | null;
  /** Someone else removed what one was changing, so there is no row to say it in. */
  conflict?: { asked: Change; subject: Subject; current: Seen };
}

export interface Announcement {
  /** Makes the same text, said again, another announcement. */
  id: number;
  text: string;
}

export interface OpenQuestion {
  question: Question;
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
export interface ShareSession {
  polite: Slot<Announcement>;
  assertive: Slot<Announcement>;
  notice: Slot<Notice | null>;
  /** Said about the link, beside the notice so that Undo stays. */
  hint: Slot<string | null>;
  question: Slot<OpenQuestion | null>;
  /** Rows that were invited while the dialog is open, the latest first. */
  invited: Slot<readonly ChangeKey[]>;
  /** The rows to change together; `null` while they are changed one by one. */
  selected: Slot<ReadonlySet<ChangeKey> | null>;
  /** Kept when the dialog closes: unsent chips are not lost. */
  draft: Slot<InviteDraft>;
  announce(text: string): void;
  /** Interrupts what is being said. */
  alert(text: string): void;
  ask(question: Question): Promise<boolean>;
  close(): void;
}

export function createShareSession(): ShareSession {
  const silent: Announcement = { id: 0, text: "" };
  const polite = createSlot(silent);
  const assertive = createSlot(silent);
  const notice = createSlot<Notice | null>(null);
  const hint = createSlot<string | null>(null);
  const question = createSlot<OpenQuestion | null>(null);
  const invited = createSlot<readonly ChangeKey[]>([]);
  const selected = createSlot<ReadonlySet<ChangeKey> | null>(null);
  const say = (region: Slot<Announcement>) => (text: string) =>
    region.set({ id: region.get().id + 1, text });
  return {
    polite,
    assertive,
    notice,
    hint,
    question,
    invited,
    selected,
    draft: createSlot(emptyDraft),
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
