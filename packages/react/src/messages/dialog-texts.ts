import { accessSelectMessages } from "./en/access-select.ts";
import { avatarMessages } from "./en/avatars.ts";
import { commonMessages } from "./en/common.ts";
import { dialogMessages } from "./en/dialog.ts";
import { generalAccessMessages } from "./en/general-access.ts";
import { inviteMessages } from "./en/invite.ts";
import { peopleMessages } from "./en/people.ts";
import { recipientFieldMessages } from "./en/recipient-field.ts";
import { roleMessages } from "./en/roles.ts";
import { shareButtonMessages } from "./en/share-button.ts";

/** What the dialog opens with, in English. A part that is loaded later brings its own. */
export const dialogTexts = {
  ...commonMessages,
  ...roleMessages,
  ...accessSelectMessages,
  ...avatarMessages,
  ...recipientFieldMessages,
  ...dialogMessages,
  ...shareButtonMessages,
  ...inviteMessages,
  ...peopleMessages,
  ...generalAccessMessages,
};
