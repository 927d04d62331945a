import { afterEach, beforeAll, beforeEach } from "vitest";
import { commands } from "vitest/browser";
import { attributeFaults } from "./attribute-faults.ts";
import { visibleAxeFaults } from "./axe-faults.ts";
import { consoleFaults } from "./console-faults.ts";
import { endTransitions } from "./end-transitions.ts";
import { watchHiddenFocus } from "./hidden-focus.ts";
import { layoutFaults } from "./layout-faults.ts";
import { turnedAround } from "./turned-around.ts";

declare module "vitest/browser" {
  interface BrowserCommands {
    browserMessages(): Promise<string[]>;
    forceColors(isOn: boolean): Promise<void>;
  }
}

declare module "vitest" {
  interface TestContext {
    /** As Storybook leaves it behind. */
    story?: { parameters: Record<string, unknown> };
  }
}

// What Storybook shows while a story loads would be read by axe with every story.
beforeAll(() => {
  for (const wrapper of document.querySelectorAll(".sb-wrapper")) wrapper.remove();
});

let hiddenFocus: () => string[] = () => [];

beforeEach(async () => {
  hiddenFocus = watchHiddenFocus();
  await commands.browserMessages();
});

// What is asked of every story once it was played, beside axe in its own theme and direction,
// which Storybook runs. A story is drawn until the next one begins.
afterEach(async ({ task, story }) => {
  const messages = await commands.browserMessages();
  const hidden = hiddenFocus();
  // What failed already is read more easily alone.
  if (task.result?.state === "fail") return;
  const faults = {
    "in the console": consoleFaults(messages, story?.parameters.consoleMaySay),
    "with the focus": hidden,
    "in the layout": layoutFaults(),
    "among the data attributes, not documented": attributeFaults(),
    ...(await turnedAround(async () => ({
      "in the layout, in the other direction": layoutFaults(),
      "by axe, in the other theme and direction": await visibleAxeFaults(),
    }))),
    "by axe, in forced colours": story?.parameters.forcedColors ? await inForcedColors() : [],
  };
  const found = Object.entries(faults).filter(([, those]) => those.length > 0);
  if (found.length === 0) return;
  const lines = found.map(([where, those]) => `Found ${where}:\n${those.join("\n")}`);
  throw new Error(lines.join("\n\n"));
});

/** Asked for by `parameters: { forcedColors: true }`. */
async function inForcedColors(): Promise<string[]> {
  await commands.forceColors(true);
  try {
    if (!matchMedia("(forced-colors: active)").matches) return ["Colours are not forced."];
    endTransitions();
    return await visibleAxeFaults();
  } finally {
    await commands.forceColors(false);
  }
}
