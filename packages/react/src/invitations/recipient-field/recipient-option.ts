import type { Recipient } from "./recipient.ts";

/** A suggestion. */
export interface RecipientOption extends Recipient {
  /** “Can already edit”: shown at its end, and part of its name. */
  already?: string;
}
