import { expect } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { ShareDialog } from "../../../src/dialog/share-dialog.tsx";
import type { Messages } from "../../../src/index.ts";
import { everyKind } from "../rooms/seed.ts";
import { type InProcessShareOptions, inProcessShare } from "./in-process-share.ts";
import { inProvider } from "./in-provider.tsx";
import { InRoom } from "./in-room.tsx";

export interface OpenShareOptions extends InProcessShareOptions {
  /** Who is in the room right now. @default nobody */
  here?: readonly string[];
  /** @default "ltr" */
  direction?: string;
  /** The key that opens it. @default "{Enter}" */
  key?: string;
  /** @default English */
  messages?: Messages | undefined;
}

const nobody: readonly string[] = [];

/** A page with a dialog on the real API, opened by keys alone, in a real browser. */
export async function openShare({
  here = nobody,
  direction = "ltr",
  key = "{Enter}",
  messages,
  ...options
}: OpenShareOptions = {}) {
  document.documentElement.dir = direction;
  const share = inProcessShare({ rooms: [everyKind], ...options });
  await render(
    <main>
      <h1>Launch plan</h1>
      <button type="button">Before</button>
      <InRoom here={here}>
        <ShareDialog roomId="launch-plan" link="https://acme.io/launch-plan">
          <button type="button">Share</button>
        </ShareDialog>
      </InRoom>
      <button type="button">After</button>
    </main>,
    { wrapper: inProvider(share, messages) },
  );
  const trigger = page.getByRole("button", { name: "Share", exact: true });
  focus(trigger.element());
  await userEvent.keyboard(key);
  await expect.element(page.getByRole("dialog")).toBeVisible();
  return share;
}

function focus(element: Element) {
  if (element instanceof HTMLElement) element.focus();
}
