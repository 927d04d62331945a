import { accessSelectMessages } from "./ja/access-select.ts";
import { activityMessages } from "./ja/activity.ts";
import { avatarMessages } from "./ja/avatars.ts";
import { changeMessages } from "./ja/changes.ts";
import { commonMessages } from "./ja/common.ts";
import { confirmationMessages } from "./ja/confirmation.ts";
import { connectionMessages } from "./ja/connection.ts";
import { dialogMessages } from "./ja/dialog.ts";
import { explanationMessages } from "./ja/explanation.ts";
import { generalAccessMessages } from "./ja/general-access.ts";
import { groupMessages } from "./ja/groups.ts";
import { invitationMessages } from "./ja/invitations.ts";
import { inviteMessages } from "./ja/invite.ts";
import { peopleMessages } from "./ja/people.ts";
import { presenceMessages } from "./ja/presence.ts";
import { recipientFieldMessages } from "./ja/recipient-field.ts";
import { requestAccessMessages } from "./ja/request-access.ts";
import { requestMessages } from "./ja/requests.ts";
import { roleMessages } from "./ja/roles.ts";
import { selectionMessages } from "./ja/selection.ts";
import { settingsMessages } from "./ja/settings.ts";
import { shareButtonMessages } from "./ja/share-button.ts";
import { locale } from "./ja/words.ts";
import type { Messages } from "./messages.ts";

/** The kit in Japanese. */
export const ja: Messages = {
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
