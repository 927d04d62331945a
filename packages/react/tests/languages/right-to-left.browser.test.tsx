import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { page, userEvent } from "vitest/browser";
import { focusOn } from "../accessibility/key-row.ts";
import "../../src/styles.css";
import { ar } from "../../src/messages/ar.ts";
import { en } from "../../src/messages/en.ts";
import { emulate } from "../support/browser/emulate.ts";
import { arabic } from "../support/rooms/arabic.ts";
import { users } from "../support/rooms/seed.ts";
import { seededStore } from "../support/rooms/seeded-store.ts";
import { openShare } from "../support/share/open-share.tsx";
import { unisolated } from "../support/texts/unisolated.ts";

const centre = (selector: string) => {
  const box = document.querySelector(`[role="dialog"] ${selector}`)?.getBoundingClientRect();
  if (!box) throw new Error(`There is no ${selector}.`);
  return box.x + box.width / 2;
};
const zoe = '[data-key="person:zoe"]';
/** From the side where a line begins to where it ends. */
const alongTheLine = [
  [".guestlist-dialog-title", ".guestlist-copy-link"],
  [".guestlist-copy-link", "[data-icon]"],
  [`${zoe} .guestlist-avatar`, `${zoe} bdi`],
  [`${zoe} bdi`, `${zoe} .guestlist-menu-button`],
  [".guestlist-section-heading", ".guestlist-select"],
] as const;
const store = () =>
  seededStore({
    requests: [{ userId: "marc", message: "من أجل الإطلاق" }],
    invitations: [{}],
    activity: [{}, { from: "viewer", to: "editor" }, { target: "zoe", by: "zoe", to: null }],
  });

beforeEach(() => emulate({ viewport: [1024, 768] }));

describe.each([
  { direction: "rtl", messages: ar, data: arabic, sign: -1 },
  { direction: "ltr", messages: en, data: {}, sign: 1 },
])("given a page that runs $direction", ({ direction, messages, data, sign }) => {
  it("should draw everything along the line, and arrows that point with it", async () => {
    onTestFinished(() => document.documentElement.removeAttribute("dir"));
    await openShare({ ...data, direction, messages, store: store() });
    for (const [before, after] of alongTheLine) {
      expect(Math.sign(centre(after) - centre(before)), `${before} ${after}`).toBe(sign);
    }
    await focusOn(messages.dialog.activity);
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("time").first()).toBeVisible();
    const back = document.querySelector(".guestlist-activity-header .guestlist-icon");
    expect(back && getComputedStyle(back).scale).toBe(sign === 1 ? "none" : "-1 1");
    expect(Math.sign(centre("time") - centre(".guestlist-activity-item p"))).toBe(sign);
  });

  it("should isolate every name that is seen", async () => {
    onTestFinished(() => document.documentElement.removeAttribute("dir"));
    const names = [
      ...("people" in data ? data.people : users).map(({ name }) => name),
      ...["Engineering", "lea@x.io", "Acme"],
    ];
    await openShare({ ...data, direction, messages, store: store(), here: ["kim", "zoe"] });
    const { roles, accessSelect } = messages;
    const sam = `${roles.viewer}, ${accessSelect.label("Sam Okafor")}`;
    await focusOn(sam);
    await userEvent.keyboard("{Enter}{Home}{ArrowDown}{Enter}");
    await expect.element(page.getByRole("button", { name: messages.common.undo })).toBeVisible();
    expect(unisolated(names)).toEqual([]);
    await focusOn(messages.dialog.activity);
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("time").first()).toBeVisible();
    expect(unisolated(names)).toEqual([]);
  });
});
