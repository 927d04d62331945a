/** Someone about to be invited. */
export interface Recipient {
  /** Unique among all kinds; of an e-mail recipient, what `emailRecipient` makes. */
  key: string;
  kind: "person" | "group" | "email";
  /** The name; of an e-mail recipient, the address. */
  label: string;
  /** What tells two of the same name apart: an address, a number of people. */
  detail?: string;
  avatar?: string | null;
  colors?: string[];
  /** Why the last invitation failed; shown on the chip. */
  error?: string;
}

/** Who is about to be invited, and how. */
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

export const emptyDraft: InviteDraft = {
  recipients: [],
  text: "",
  role: null,
  notify: true,
  message: "",
};
