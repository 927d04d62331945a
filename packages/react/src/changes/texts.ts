import { dialogTexts } from "../messages/dialog-texts.ts";
import { activityMessages } from "../messages/en/activity.ts";
import { changeMessages } from "../messages/en/changes.ts";
import { confirmationMessages } from "../messages/en/confirmation.ts";
import { invitationMessages } from "../messages/en/invitations.ts";
import { requestMessages } from "../messages/en/requests.ts";

export const changeTexts = {
  ...dialogTexts,
  ...activityMessages,
  ...changeMessages,
  ...confirmationMessages,
  ...invitationMessages,
  ...requestMessages,
};

/** The same, in any language. */
export type ChangeTexts = typeof changeTexts;
