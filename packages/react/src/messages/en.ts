import type { AllMessages } from "./all-messages.ts";
import { messages } from "./basic-messages.ts";
import { laterMessages } from "./later-messages.ts";
import { requestMessages } from "./request-messages.ts";

/** The kit in English, as it speaks without a dictionary: to start another from. */
export const en: AllMessages = { ...messages, ...laterMessages, ...requestMessages };
