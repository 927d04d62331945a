import { dialogTexts } from "../messages/dialog-texts.ts";
import { activityMessages } from "../messages/en/activity.ts";

export const activityTexts = { ...dialogTexts, ...activityMessages };
