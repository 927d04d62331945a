import { dialogTexts } from "./dialog-texts.ts";
import { activityMessages } from "./en/activity.ts";
import { changeMessages } from "./en/changes.ts";
import { confirmationMessages } from "./en/confirmation.ts";
import { connectionMessages } from "./en/connection.ts";
import { explanationMessages } from "./en/explanation.ts";
import { groupMessages } from "./en/groups.ts";
import { invitationMessages } from "./en/invitations.ts";
import { presenceMessages } from "./en/presence.ts";
import { requestAccessMessages } from "./en/request-access.ts";
import { requestMessages } from "./en/requests.ts";
import { selectionMessages } from "./en/selection.ts";
import { settingsMessages } from "./en/settings.ts";

/** The kit in English, as it speaks without a dictionary: to start another from. */
export const en = {
  /** The language of all texts (BCP 47). */
  locale: "en",
  ...dialogTexts,
  ...invitationMessages,
  ...requestMessages,
  ...activityMessages,
  ...changeMessages,
  ...confirmationMessages,
  ...groupMessages,
  ...presenceMessages,
  ...selectionMessages,
  ...settingsMessages,
  ...explanationMessages,
  ...connectionMessages,
  ...requestAccessMessages,
};
