import { dialogTexts } from "../messages/dialog-texts.ts";
import { dialogMessages } from "../messages/en/dialog.ts";
import { requestAccessMessages } from "../messages/en/request-access.ts";
import { requestMessages } from "../messages/en/requests.ts";
import { roleMessages } from "../messages/en/roles.ts";

/** Of who is asked. */
export const requestTexts = { ...dialogTexts, ...requestMessages };

/** Of who asks, also without the dialog. */
export const requestAccessTexts = {
  ...roleMessages,
  ...dialogMessages,
  ...requestAccessMessages,
};
