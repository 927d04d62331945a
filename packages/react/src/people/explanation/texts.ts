import { dialogTexts } from "../../messages/dialog-texts.ts";
import { explanationMessages } from "../../messages/en/explanation.ts";

export const explanationTexts = { ...dialogTexts, ...explanationMessages };
