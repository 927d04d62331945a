import type { AllMessages } from "./all-messages.ts";
import { basics } from "./de/basics.ts";
import { changes } from "./de/changes.ts";
import { dialog } from "./de/dialog.ts";
import { lists } from "./de/lists.ts";
import { pending } from "./de/pending.ts";
import { requests } from "./de/requests.ts";
import { locale } from "./de/words.ts";

/** The kit in German. */
export const de: AllMessages = {
  locale,
  ...basics,
  ...dialog,
  ...changes,
  ...pending,
  ...lists,
  ...requests,
};
