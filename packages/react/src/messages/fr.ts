import { accessSelectMessages } from "./fr/access-select.ts";
import { activityMessages } from "./fr/activity.ts";
import { avatarMessages } from "./fr/avatars.ts";
import { changeMessages } from "./fr/changes.ts";
import { commonMessages } from "./fr/common.ts";
import { confirmationMessages } from "./fr/confirmation.ts";
import { connectionMessages } from "./fr/connection.ts";
import { dialogMessages } from "./fr/dialog.ts";
import { explanationMessages } from "./fr/explanation.ts";
import { generalAccessMessages } from "./fr/general-access.ts";
import { groupMessages } from "./fr/groups.ts";
import { invitationMessages } from "./fr/invitations.ts";
import { inviteMessages } from "./fr/invite.ts";
import { peopleMessages } from "./fr/people.ts";
import { presenceMessages } from "./fr/presence.ts";
import { recipientFieldMessages } from "./fr/recipient-field.ts";
import { requestAccessMessages } from "./fr/request-access.ts";
import { requestMessages } from "./fr/requests.ts";
import { roleMessages } from "./fr/roles.ts";
import { selectionMessages } from "./fr/selection.ts";
import { settingsMessages } from "./fr/settings.ts";
import { shareButtonMessages } from "./fr/share-button.ts";
import { locale } from "./fr/words.ts";
import type { Messages } from "./messages.ts";

/** The kit in French. */
export const fr: Messages = {
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
