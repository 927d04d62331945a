import { dialogTexts } from "../messages/dialog-texts.ts";
import { settingsMessages } from "../messages/en/settings.ts";

export const settingsTexts = { ...dialogTexts, ...settingsMessages };
