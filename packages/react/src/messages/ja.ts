import type { AllMessages } from "./all-messages.ts";
import { en } from "./en.ts";

export const ja: AllMessages = { ...en, locale: "ja" };
