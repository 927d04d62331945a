import type { AllMessages } from "./all-messages.ts";
import { en } from "./en.ts";

export const ar: AllMessages = { ...en, locale: "ar" };
