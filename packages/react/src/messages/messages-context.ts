"use client";

import { createContext } from "react";
import type { AllMessages } from "./all-messages.ts";

/**
 * The texts of the nearest provider. Small parts fall back to their own section, so that an app
 * that only shows avatars does not load the texts of the dialog.
 */
export const MessagesContext = createContext<AllMessages | null>(null);
