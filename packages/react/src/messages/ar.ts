import type { AllMessages } from "./all-messages.ts";
import { basics } from "./ar/basics.ts";
import { changes } from "./ar/changes.ts";
import { dialog } from "./ar/dialog.ts";
import { lists } from "./ar/lists.ts";
import { pending } from "./ar/pending.ts";
import { requests } from "./ar/requests.ts";
import { locale } from "./ar/words.ts";

/** The kit in Arabic. */
export const ar: AllMessages = {
  locale,
  ...basics,
  ...dialog,
  ...changes,
  ...pending,
  ...lists,
  ...requests,
};
