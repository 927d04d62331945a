import type { AllMessages } from "./all-messages.ts";
import { en } from "./en.ts";

export const de: AllMessages = { ...en, locale: "de" };
