import { accessSelectMessages } from "./ar/access-select.ts";
import { activityMessages } from "./ar/activity.ts";
import { avatarMessages } from "./ar/avatars.ts";
import { changeMessages } from "./ar/changes.ts";
import { commonMessages } from "./ar/common.ts";
import { confirmationMessages } from "./ar/confirmation.ts";
import { connectionMessages } from "./ar/connection.ts";
import { dialogMessages } from "./ar/dialog.ts";
import { explanationMessages } from "./ar/explanation.ts";
import { generalAccessMessages } from "./ar/general-access.ts";
import { groupMessages } from "./ar/groups.ts";
import { invitationMessages } from "./ar/invitations.ts";
import { inviteMessages } from "./ar/invite.ts";
import { peopleMessages } from "./ar/people.ts";
import { presenceMessages } from "./ar/presence.ts";
import { recipientFieldMessages } from "./ar/recipient-field.ts";
import { requestAccessMessages } from "./ar/request-access.ts";
import { requestMessages } from "./ar/requests.ts";
import { roleMessages } from "./ar/roles.ts";
import { selectionMessages } from "./ar/selection.ts";
import { settingsMessages } from "./ar/settings.ts";
import { shareButtonMessages } from "./ar/share-button.ts";
import { locale } from "./ar/words.ts";
import type { Messages } from "./messages.ts";

/** The kit in Arabic. */
export const ar: Messages = {
  locale,
  ...commonMessages,
  ...roleMessages,
  ...accessSelectMessages,
  ...avatarMessages,
  ...shareButtonMessages,
  ...dialogMessages,
  ...peopleMessages,
  ...explanationMessages,
  ...selectionMessages,
  ...groupMessages,
  ...inviteMessages,
  ...invitationMessages,
  ...recipientFieldMessages,
  ...requestMessages,
  ...requestAccessMessages,
  ...connectionMessages,
  ...generalAccessMessages,
  ...settingsMessages,
  ...activityMessages,
  ...changeMessages,
  ...confirmationMessages,
  ...presenceMessages,
};
