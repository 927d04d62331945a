import { dialogTexts } from "../messages/dialog-texts.ts";
import { groupMessages } from "../messages/en/groups.ts";

export const groupTexts = { ...dialogTexts, ...groupMessages };
