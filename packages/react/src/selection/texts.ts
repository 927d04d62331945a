import { dialogTexts } from "../messages/dialog-texts.ts";
import { selectionMessages } from "../messages/en/selection.ts";

export const selectionTexts = { ...dialogTexts, ...selectionMessages };
