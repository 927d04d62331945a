import { accessSelectMessages } from "./es/access-select.ts";
import { activityMessages } from "./es/activity.ts";
import { avatarMessages } from "./es/avatars.ts";
import { changeMessages } from "./es/changes.ts";
import { commonMessages } from "./es/common.ts";
import { confirmationMessages } from "./es/confirmation.ts";
import { connectionMessages } from "./es/connection.ts";
import { dialogMessages } from "./es/dialog.ts";
import { explanationMessages } from "./es/explanation.ts";
import { generalAccessMessages } from "./es/general-access.ts";
import { groupMessages } from "./es/groups.ts";
import { invitationMessages } from "./es/invitations.ts";
import { inviteMessages } from "./es/invite.ts";
import { peopleMessages } from "./es/people.ts";
import { presenceMessages } from "./es/presence.ts";
import { recipientFieldMessages } from "./es/recipient-field.ts";
import { requestAccessMessages } from "./es/request-access.ts";
import { requestMessages } from "./es/requests.ts";
import { roleMessages } from "./es/roles.ts";
import { selectionMessages } from "./es/selection.ts";
import { settingsMessages } from "./es/settings.ts";
import { shareButtonMessages } from "./es/share-button.ts";
import { locale } from "./es/words.ts";
import type { Messages } from "./messages.ts";

/** The kit in Spanish. */
export const es: Messages = {
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
