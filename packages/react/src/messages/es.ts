import type { AllMessages } from "./all-messages.ts";
import { en } from "./en.ts";

export const es: AllMessages = { ...en, locale: "es" };
