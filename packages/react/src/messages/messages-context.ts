"use client";

import { createContext } from "react";
import type { PartialMessages } from "./messages.ts";

/** What the nearest provider gives in place of English; `null` for nothing. */
export const MessagesContext = createContext<PartialMessages | null>(null);
