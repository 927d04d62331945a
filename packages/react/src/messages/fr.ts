import type { AllMessages } from "./all-messages.ts";
import { en } from "./en.ts";

export const fr: AllMessages = { ...en, locale: "fr" };
