import { messages } from "../messages.ts";
import type { AllMessages } from "./all-messages.ts";
import { laterMessages } from "./later-messages.ts";
import { requestMessages } from "./request-messages.ts";

/** The whole dictionary in English, to start another from. */
export const english: AllMessages = { ...messages, ...laterMessages, ...requestMessages };
