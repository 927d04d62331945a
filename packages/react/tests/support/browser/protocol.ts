import type {} from "@vitest/browser-playwright";
import { cdp } from "vitest/browser";

/** Chromium's own protocol: its accessibility tree, its media features, touch and input methods. */
export const protocol = cdp;
