import { afterEach, beforeEach, expect, type TestContext } from "vitest";
import { commands } from "vitest/browser";
import { type AxeParameters, axeFaults } from "./axe-faults.ts";
import { layoutFaults } from "./layout-faults.ts";
import { turnedAround } from "./turned-around.ts";

declare module "vitest/browser" {
  interface BrowserCommands {
    browserMessages(): Promise<string[]>;
  }
}

/** What a story is asked after it was played, beside what its own play asserts. */
beforeEach(async () => {
  await commands.browserMessages();
});

afterEach(async (context) => {
  const messages = await commands.browserMessages();
  // What failed already is read more easily alone.
  if (context.task.result?.state === "fail") return;
  const asWritten = layoutFaults();
  const turned = await turnedAround(async () => ({
    layout: layoutFaults(),
    axe: await axeFaults(axeParameters(context)),
  }));
  expect(report("said in the console", messages)).toBe("");
  expect(report("laid out wrongly", asWritten)).toBe("");
  expect(report("laid out wrongly in the other direction", turned.layout)).toBe("");
  expect(report("found by axe in the other theme and direction", turned.axe)).toBe("");
});
