import "@fontsource-variable/inter";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cdp, page, server } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles.css";
import { ShareScene } from "../support/stories/share-scene.tsx";
import "./appearance.css";
import { states } from "./states.tsx";

const desktop = [640, 760] as const;
const phone = [375, 667] as const;

/**
 * Another version of Chromium smooths text a little differently: about one pixel in 1,500 then
 * differs this much. A row that moves by a pixel, or a button of another colour, is far above that.
 */
const tolerance = { threshold: 0.3, allowedMismatchedPixelRatio: 0.0015 };

interface Picture {
  name: string;
  size?: readonly [width: number, height: number];
  theme?: "light" | "dark";
  direction?: "ltr" | "rtl";
}

const pictures: readonly Picture[] = [
  ...Object.keys(states).map((name) => ({ name })),
  { name: "ready", theme: "dark" },
  { name: "ready", direction: "rtl" },
  { name: "ready", size: phone },
  { name: "role menu", size: phone, theme: "dark", direction: "rtl" },
];

beforeAll(async () => {
  // Else what is drawn first is drawn in another font.
  await document.fonts.load("400 14px 'Inter Variable'");
});

beforeEach(() => {
  document.documentElement.classList.add("appearance");
});
afterEach(() => {
  const root = document.documentElement;
  root.classList.remove("appearance");
  root.removeAttribute("dir");
  delete root.dataset.theme;
});

// Another system draws text otherwise.
describe.runIf(server.platform === "linux")("given the dialog in one of its states", () => {
  it.each(pictures)("should look as it did: $name, $size, $theme, $direction", async (picture) => {
    const { name, size = desktop, theme = "light", direction = "ltr" } = picture;
    const state = states[name];
    if (state === undefined) throw new Error(`There is no state “${name}”.`);
    await page.viewport(...size);
    // Where the pointer was left, something would be lit.
    await cdp().send("Input.dispatchMouseEvent", { type: "mouseMoved", x: 1, y: 400 });
    document.documentElement.dataset.theme = theme;
    document.documentElement.dir = direction;
    await render(<ShareScene {...state.scene()} />);
    await state.reach();
    await expect(page).toMatchScreenshot(
      [name, size[0], theme, direction].join("-").replaceAll(" ", "-"),
      { comparatorName: "pixelmatch", comparatorOptions: tolerance },
    );
  });
});
