"use client";

import { createContext } from "react";
import type { Messages } from "./messages.ts";

/**
 * The texts of the nearest provider. Small parts fall back to their own section, so that an app
 * that only shows avatars does not load the texts of the dialog.
 */
export const MessagesContext = createContext<Messages | null>(null);
