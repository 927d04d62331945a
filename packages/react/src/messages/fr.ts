import type { AllMessages } from "./all-messages.ts";
import { basics } from "./fr/basics.ts";
import { changes } from "./fr/changes.ts";
import { dialog } from "./fr/dialog.ts";
import { lists } from "./fr/lists.ts";
import { pending } from "./fr/pending.ts";
import { requests } from "./fr/requests.ts";
import { locale } from "./fr/words.ts";

/** The kit in French. */
export const fr: AllMessages = {
  locale,
  ...basics,
  ...dialog,
  ...changes,
  ...pending,
  ...lists,
  ...requests,
};
