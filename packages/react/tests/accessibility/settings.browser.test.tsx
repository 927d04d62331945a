import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/styles.css";
import { emulate, type Preferences } from "../support/browser/emulate.ts";
import { crowd } from "../support/rooms/seed.ts";
import { openShare } from "../support/share/open-share.tsx";
import { lowContrast, lowFocusIndicator } from "./checks/contrast.ts";
import { hiddenFocus } from "./checks/hidden-focus.ts";
import { lastingMotion } from "./checks/lasting-motion.ts";
import { lostText, spacedText } from "./checks/lost-text.ts";
import { misnamed } from "./checks/misnamed.ts";
import { smallTargets } from "./checks/small-targets.ts";
import { smallText } from "./checks/small-text.ts";
import { unmarked } from "./checks/unmarked.ts";
import { scenes } from "./scenes.ts";

const desktop = [1024, 768] as const;

/** What is looked at in every scene, and in which setting. */
const checks: readonly { what: string; setting?: Preferences; find: () => readonly string[] }[] = [
  { what: "names begin with the text that is seen", find: misnamed },
  { what: "no motion lasts longer than 150 ms", find: () => lastingMotion(150) },
  { what: "targets are 24 px", find: () => smallTargets(24) },
  {
    what: "nothing moves for who wants that",
    setting: { reducedMotion: true },
    find: () => lastingMotion(0),
  },
  { what: "contrast, light", setting: { reducedMotion: true }, find: lowContrast },
  { what: "contrast, dark", setting: { reducedMotion: true, dark: true }, find: lowContrast },
  { what: "forced colours", setting: { forcedColors: true }, find: unmarked },
  { what: "targets are 44 px for fingers", setting: { touch: true }, find: () => smallTargets(44) },
  { what: "text is 16 px where fingers type", setting: { touch: true }, find: smallText },
  { what: "zoomed to 200 %", setting: { viewport: [512, 384] }, find: lostText },
  { what: "320 × 256", setting: { viewport: [320, 256] }, find: lostText },
  { what: "text is 16 px on narrow screens", setting: { viewport: [320, 256] }, find: smallText },
];

beforeEach(() => emulate({ viewport: desktop }));

describe("given everything the dialog can look like", () => {
  it.each(scenes)("should be accessible in every setting: $scene", async ({ open }) => {
    await open();
    for (const { what, setting, find } of checks) {
      await emulate({ viewport: desktop, ...setting });
      expect.soft([...new Set(find())], what).toEqual([]);
    }
    await emulate({ viewport: desktop });
    spaceText();
    expect.soft(lostText(), "text is spaced").toEqual([]);
  });
});

describe("given a keyboard", () => {
  it("should show where the focus is, wherever it goes on 320 × 256", async () => {
    await scenes[0]?.open();
    for (const colors of [{ dark: true }, { forcedColors: true }]) {
      await emulate({ viewport: [320, 256], reducedMotion: true, ...colors });
      for (const press of Array.from({ length: 32 }, (_, index) => index)) {
        await userEvent.keyboard("{Tab}");
        expect.soft([...hiddenFocus(), ...lowFocusIndicator()], `Tab ${press}`).toEqual([]);
      }
    }
  });

  it("should never lead the focus under what stands still, in a long list", async () => {
    await openShare({ rooms: [crowd.room], people: crowd.people });
    await userEvent.keyboard("{Shift>}{Tab}{Tab}{Tab}{Tab}{/Shift}");
    for (const press of Array.from({ length: 24 }, (_, index) => index)) {
      await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
      expect.soft([...hiddenFocus(), ...lowFocusIndicator()], `Shift+Tab ${press}`).toEqual([]);
    }
  });
});

function spaceText() {
  const style = document.createElement("style");
  style.textContent = spacedText;
  document.head.append(style);
  onTestFinished(() => style.remove());
}
