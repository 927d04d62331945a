import { expect } from "vitest";
import { userEvent } from "vitest/browser";
import { nameOf } from "../support/browser/name-of.ts";
import { type OpenShareOptions, openShare } from "../support/share/open-share.tsx";
import { type SeenDialog, seenDialog } from "./seen-dialog.ts";

/** Keys, or something that cannot be typed; and what is so afterwards. */
export type KeyStep = readonly [
  keys: string | (() => Promise<unknown>),
  after: Readonly<Partial<SeenDialog>>,
];

/** A line of the table of keys. */
export interface KeyRow {
  where: string;
  key: string;
  does: string;
  options?: () => OpenShareOptions;
  /** What has the focus at first. @default what the dialog gives it to */
  from?: string;
  steps: readonly KeyStep[];
}

/** The arrows that point back and on along the text. */
export const directions = [
  { direction: "ltr", back: "{ArrowLeft}", on: "{ArrowRight}" },
  { direction: "rtl", back: "{ArrowRight}", on: "{ArrowLeft}" },
] as const;

/** Opens a dialog, presses the keys and looks after each. `{Back}` and `{On}` follow the direction. */
export async function pressThrough(
  { options, from, steps }: KeyRow,
  { direction, back, on }: (typeof directions)[number],
) {
  await openShare({ ...options?.(), direction });
  if (from !== undefined) await focusOn(from);
  for (const [index, [keys, after]] of steps.entries()) {
    if (typeof keys === "function") await keys();
    else if (keys !== "") {
      await userEvent.keyboard(keys.replaceAll("{Back}", back).replaceAll("{On}", on));
    }
    const message = `step ${index + 1}, ${typeof keys === "string" ? keys : keys.name}`;
    await expect
      .poll(() => partOf(seenDialog(), after), { message, timeout: 5_000, interval: 10 })
      .toEqual(after);
  }
}

/** Moves the focus, to begin there. */
export async function focusOn(name: string) {
  const found = () =>
    [...document.querySelectorAll<HTMLElement>("[role=dialog] :is(button, input)")].find(
      (element) => nameOf(element) === name,
    );
  await expect.poll(() => found() !== undefined, { message: `${name} is there` }).toBe(true);
  found()?.focus();
}

function partOf(seen: SeenDialog, after: Partial<SeenDialog>): Partial<SeenDialog> {
  return Object.fromEntries(Object.entries(seen).filter(([key]) => key in after));
}
