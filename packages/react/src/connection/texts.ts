import { commonMessages } from "../messages/en/common.ts";
import { connectionMessages } from "../messages/en/connection.ts";
import { dialogMessages } from "../messages/en/dialog.ts";
import { roleMessages } from "../messages/en/roles.ts";

export const connectionTexts = {
  ...commonMessages,
  ...roleMessages,
  ...dialogMessages,
  ...connectionMessages,
};
