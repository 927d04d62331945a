import type { Recipient } from "../../dialog-state/invite-draft.ts";
import { parseRecipients } from "./parse-recipients.ts";
import { emailRecipient, isAmong, isCalled, type RecipientOption } from "./recipient.ts";

export interface ReadRecipients {
  /** New ones, in order. */
  found: readonly RecipientOption[];
  /** What stays in the field. */
  rest: string;
  /** How many pieces stay because they are neither a name nor an address. */
  unreadable: number;
  /** The first address that stays because unknown addresses may not be invited. */
  refused: string | null;
  /** Whether some stay because the limit was reached. */
  overflow: boolean;
}

interface Context {
  recipients: readonly Recipient[];
  options: readonly RecipientOption[];
  emailAllowed: boolean;
  maxRecipients: number;
}

/** Reads a typed or pasted list: whole names of suggestions, known addresses, unknown addresses. */
export function readRecipients(text: string, context: Context): ReadRecipients {
  const { recipients, options, emailAllowed, maxRecipients } = context;
  const { addresses, rest } = parseRecipients(text);
  const found: RecipientOption[] = [];
  const kept: string[] = [];
  let unreadable = 0;
  let refused: string | null = null;
  let overflow = false;

  const add = (recipient: RecipientOption, written: string) => {
    if (isAmong([...recipients, ...found], recipient)) return;
    if (recipients.length + found.length < maxRecipients) found.push(recipient);
    else {
      overflow = true;
      kept.push(written);
    }
  };

  for (const address of addresses) {
    const known = options.find((option) => isCalled(option, address));
    if (known || emailAllowed) add(known ?? emailRecipient(address), address);
    else {
      refused ??= address;
      kept.push(address);
    }
  }
  for (const piece of rest) {
    const [known, ...namesakes] = options.filter((option) => isCalled(option, piece));
    if (known && namesakes.length === 0) add(known, piece);
    else {
      unreadable++;
      kept.push(piece);
    }
  }
  return { found, rest: kept.join(", "), unreadable, refused, overflow };
}
