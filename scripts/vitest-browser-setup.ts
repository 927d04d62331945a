import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { cdp } from "vitest/browser";

// What a browser says in its console is a defect, also what no script can hear, such as “Blocked
// aria-hidden”. That one is said only to assistive technology: somebody has to look at the tree.

const said: string[] = [];
const { error, warn } = console;
const hear = (event: unknown) => said.push(textOf(event));

beforeAll(async () => {
  await cdp().send("Log.enable");
  await cdp().send("Accessibility.enable");
  cdp().on("Log.entryAdded", hear);
});

beforeEach(() => {
  said.length = 0;
  console.error = (...parts: unknown[]) => said.push(parts.map(String).join(" "));
  console.warn = console.error;
});

afterEach(async () => {
  console.error = error;
  console.warn = warn;
  // What was logged before this question arrives before its answer.
  await cdp().send("Accessibility.getFullAXTree", { depth: 1 });
  expect(said, "nothing is said in the console").toEqual([]);
});

afterAll(async () => {
  // The page outlives the file, which nobody can tell anything any more.
  cdp().off("Log.entryAdded", hear);
  await cdp().send("Log.disable");
});

function textOf(event: unknown): string {
  const { text, level } = Object(Object(event).entry);
  return `${level}: ${text}`;
}
