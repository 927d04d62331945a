import type { AllMessages } from "./all-messages.ts";
import { basics } from "./ja/basics.ts";
import { changes } from "./ja/changes.ts";
import { dialog } from "./ja/dialog.ts";
import { lists } from "./ja/lists.ts";
import { pending } from "./ja/pending.ts";
import { requests } from "./ja/requests.ts";
import { locale } from "./ja/words.ts";

/** The kit in Japanese. */
export const ja: AllMessages = {
  locale,
  ...basics,
  ...dialog,
  ...changes,
  ...pending,
  ...lists,
  ...requests,
};
