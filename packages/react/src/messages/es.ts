import type { AllMessages } from "./all-messages.ts";
import { basics } from "./es/basics.ts";
import { changes } from "./es/changes.ts";
import { dialog } from "./es/dialog.ts";
import { lists } from "./es/lists.ts";
import { pending } from "./es/pending.ts";
import { requests } from "./es/requests.ts";
import { locale } from "./es/words.ts";

/** The kit in Spanish. */
export const es: AllMessages = {
  locale,
  ...basics,
  ...dialog,
  ...changes,
  ...pending,
  ...lists,
  ...requests,
};
