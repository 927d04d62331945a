import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/styles.css";
import { preloadSoonParts } from "../../src/dialog/soon-parts.ts";
import { recordAnnouncements } from "../support/browser/announcements.ts";
import { emulate } from "../support/browser/emulate.ts";
import { nameOf } from "../support/browser/name-of.ts";
import { protocol } from "../support/browser/protocol.ts";
import { touch } from "../support/browser/touch.ts";
import { crowd } from "../support/rooms/seed.ts";
import type { InProcessShare } from "../support/share/in-process-share.ts";
import { openShare } from "../support/share/open-share.tsx";
import { focusOn } from "./key-row.ts";

const crowded = { rooms: [crowd.room], people: crowd.people };
const focus = () => expect.poll(() => nameOf(document.activeElement), { timeout: 5_000 });

/** Someone else removes them, and the dialog learns of it. */
async function removedByOthers(share: InProcessShare, id: string) {
  await share.rooms.update("launch-plan", { usersAccesses: { [id]: null } });
  await share.queryClient.invalidateQueries();
}

// What follows the rows loads after them.
beforeAll(preloadSoonParts);

beforeEach(() => emulate({ viewport: [1024, 768] }));

describe("given a row that another person removes", () => {
  it("should move the focus from it to the next row, and say so", async () => {
    const share = await openShare();
    await focusOn("Can view, Access for Ana Ruiz");
    const { said } = recordAnnouncements();
    await removedByOthers(share, "ana");
    await focus().toBe("Can view, Access for Sam Okafor");
    expect(said).toEqual(["polite: Ana Ruiz is no longer in the list."]);
  });

  it("should do so from its menu as well", async () => {
    const share = await openShare();
    await focusOn("Can edit, Access for Zoe Martin");
    await userEvent.keyboard("{Enter}");
    await removedByOthers(share, "zoe");
    await focus().toBe("Can view, Access for Design");
    await expect.element(page.getByRole("menu")).not.toBeInTheDocument();
  });

  it("should leave the focus and the text where I type", async () => {
    const share = await openShare();
    await userEvent.keyboard("ma");
    await removedByOthers(share, "ana");
    await expect.element(page.getByText("Ana Ruiz", { exact: true })).not.toBeInTheDocument();
    await userEvent.keyboard("rc");
    await focus().toBe("Add people, groups or e-mail addresses");
    await expect.element(page.getByRole("combobox")).toHaveValue("marc");
  });
});

describe("given the only row that a filter leaves", () => {
  it("should give the focus to the heading when I remove it", async () => {
    await openShare(crowded);
    await focusOn("Filter people");
    await userEvent.keyboard("person 42");
    await expect.element(page.getByText("Person 41", { exact: true })).not.toBeInTheDocument();
    await focusOn("Can view, Access for Person 42");
    await userEvent.keyboard("{Enter}{End}{Enter}");
    await focus().toBe("People with access");
  });
});

/** What can be longer than its box, and how to open it. */
const popups = [
  {
    popup: "the suggestions",
    scroller: "[role=listbox]",
    open: async () => {
      await openShare(crowded);
      await userEvent.keyboard("person");
      await expect.element(page.getByRole("option").first()).toBeVisible();
    },
  },
  {
    popup: "a role menu",
    scroller: ".guestlist-popup",
    open: async () => {
      await openShare(crowded);
      await page.viewport(320, 256);
      await focusOn("Can edit, Access for Person 1");
      await userEvent.keyboard("{Enter}");
    },
  },
];

describe.each(popups)("given $popup, longer than its box", ({ scroller, open }) => {
  it.each(["a wheel", "a finger"])("should scroll it with %s", async (means) => {
    await emulate({ touch: means === "a finger" });
    await open();
    const list = found(scroller);
    list.scrollTop = 0;
    expect(list.scrollHeight).toBeGreaterThan(list.clientHeight);
    await (means === "a finger" ? touch(list, -80) : turnWheel(list));
    await expect.poll(() => list.scrollTop).toBeGreaterThan(0);
    await expect.element(page.getByRole("dialog")).toBeVisible();
  });
});

describe("given a finger", () => {
  it("should choose what it taps, and close nothing else", async () => {
    await emulate({ touch: true });
    await openShare();
    await userEvent.keyboard("ma");
    const option = page.getByRole("option", { name: /^Maren Weiß/ });
    await expect.element(option).toBeVisible();
    await touch(option.element());
    await expect.element(page.getByRole("button", { name: "Remove Maren Weiß" })).toBeVisible();
    await touch(page.getByRole("button", { name: "Can edit, Access for Zoe Martin" }).element());
    await touch(page.getByRole("menuitemradio", { name: "Can comment" }).element());
    await focus().toBe("Can comment, Access for Zoe Martin");
    await expect.element(page.getByRole("dialog")).toBeVisible();
  });
});

async function turnWheel(element: Element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const turn = { type: "mouseWheel" as const, x, y, deltaX: 0, deltaY: 40 };
  await protocol().send("Input.dispatchMouseEvent", turn);
}

function found(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  return element;
}
