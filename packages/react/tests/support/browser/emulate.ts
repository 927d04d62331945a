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

const usual: Preferences = { viewport: [1024, 768] };
let isUsual = true;

/** Lets the browser be somebody else's until the test ends. */
export async function emulate(preferences: Preferences) {
  if (isUsual) onTestFinished(() => set(usual));
  await set(preferences);
}

async function set(preferences: Preferences) {
  isUsual = preferences === usual;
  const { dark, forcedColors, reducedMotion, touch = false, viewport } = preferences;
  const features = [
    { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
    { name: "forced-colors", value: forcedColors ? "active" : "none" },
    { name: "prefers-reduced-motion", value: reducedMotion ? "reduce" : "no-preference" },
  ];
  const [width, height] = viewport ?? [innerWidth, innerHeight];
  const isResized = width !== innerWidth || height !== innerHeight;
  await Promise.all([
    protocol().send("Emulation.setEmulatedMedia", { features }),
    protocol().send("Emulation.setTouchEmulationEnabled", { enabled: touch }),
    isResized ? page.viewport(width, height) : undefined,
  ]);
}
