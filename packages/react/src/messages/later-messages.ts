import { activityMessages } from "./en/activity.ts";
import { changeMessages } from "./en/changes.ts";
import { confirmationMessages } from "./en/confirmation.ts";
import { explanationMessages } from "./en/explanation.ts";
import { groupMessages } from "./en/groups.ts";
import { invitationMessages } from "./en/invitations.ts";
import { presenceMessages } from "./en/presence.ts";
import { requestMessages } from "./en/requests.ts";
import { selectionMessages } from "./en/selection.ts";
import { settingsMessages } from "./en/settings.ts";
import type { Widened } from "./widened.ts";

/** What the dialog opens without: these texts are loaded with the parts that show them. */
export const laterMessages = {
  ...invitationMessages,
  ...requestMessages,
  ...activityMessages,
  ...changeMessages,
  ...confirmationMessages,
  ...groupMessages,
  ...presenceMessages,
  ...selectionMessages,
  ...explanationMessages,
  ...settingsMessages,
} as const;

export type LaterMessages = Widened<typeof laterMessages>;
