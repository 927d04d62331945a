import { onTestFinished } from "vitest";
import { page } from "vitest/browser";
import { protocol } from "./protocol.ts";

export interface Preferences {
  /** @default false */
  dark?: boolean;
  /** @default false */
  forcedColors?: boolean;
  /** @default false */
  reducedMotion?: boolean;
  /** A finger in place of a mouse. @default false */
  touch?: boolean;
  /** Width and height in CSS pixels. @default as it is */
  viewport?: readonly [width: number, height: number];
}

/** Lets the browser be somebody else's until the test ends. */
export async function emulate(preferences: Preferences) {
  onTestFinished(() => set({ viewport: [1024, 768] }));
  await set(preferences);
}

async function set({ dark, forcedColors, reducedMotion, touch, viewport }: Preferences) {
  await protocol().send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
      { name: "forced-colors", value: forcedColors ? "active" : "none" },
      { name: "prefers-reduced-motion", value: reducedMotion ? "reduce" : "no-preference" },
    ],
  });
  await protocol().send("Emulation.setTouchEmulationEnabled", { enabled: touch ?? false });
  if (viewport) await page.viewport(...viewport);
}
