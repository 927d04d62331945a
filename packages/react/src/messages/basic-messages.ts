import { accessMessages } from "./access-messages.ts";
import { avatarMessages } from "./en/avatars.ts";
import { commonMessages } from "./en/common.ts";
import { dialogMessages } from "./en/dialog.ts";
import { generalAccessMessages } from "./en/general-access.ts";
import { inviteMessages } from "./en/invite.ts";
import { peopleMessages } from "./en/people.ts";
import { recipientFieldMessages } from "./en/recipient-field.ts";
import { shareButtonMessages } from "./en/share-button.ts";
import type { Widened } from "./widened.ts";

/**
 * The texts the dialog opens with, in English. Those of parts that are loaded later are in
 * `messages/later-messages.ts`, so that the dialog opens without them.
 */
export const messages = {
  /** The language of all texts (BCP 47). */
  locale: "en",
  ...commonMessages,
  ...accessMessages,
  ...avatarMessages,
  ...recipientFieldMessages,
  ...dialogMessages,
  ...shareButtonMessages,
  ...inviteMessages,
  ...peopleMessages,
  ...generalAccessMessages,
} as const;

/** The texts the dialog opens with, in any language. */
export type Messages = Widened<typeof messages>;
