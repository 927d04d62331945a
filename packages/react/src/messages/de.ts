import { accessSelectMessages } from "./de/access-select.ts";
import { activityMessages } from "./de/activity.ts";
import { avatarMessages } from "./de/avatars.ts";
import { changeMessages } from "./de/changes.ts";
import { commonMessages } from "./de/common.ts";
import { confirmationMessages } from "./de/confirmation.ts";
import { connectionMessages } from "./de/connection.ts";
import { dialogMessages } from "./de/dialog.ts";
import { explanationMessages } from "./de/explanation.ts";
import { generalAccessMessages } from "./de/general-access.ts";
import { groupMessages } from "./de/groups.ts";
import { invitationMessages } from "./de/invitations.ts";
import { inviteMessages } from "./de/invite.ts";
import { peopleMessages } from "./de/people.ts";
import { presenceMessages } from "./de/presence.ts";
import { recipientFieldMessages } from "./de/recipient-field.ts";
import { requestAccessMessages } from "./de/request-access.ts";
import { requestMessages } from "./de/requests.ts";
import { roleMessages } from "./de/roles.ts";
import { selectionMessages } from "./de/selection.ts";
import { settingsMessages } from "./de/settings.ts";
import { shareButtonMessages } from "./de/share-button.ts";
import { locale } from "./de/words.ts";
import type { Messages } from "./messages.ts";

/** The kit in German. */
export const de: Messages = {
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
