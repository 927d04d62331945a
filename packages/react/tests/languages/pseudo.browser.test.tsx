import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { lostText } from "../accessibility/checks/lost-text.ts";
import { focusOn } from "../accessibility/key-row.ts";
import "../../src/styles.css";
import { emulate } from "../support/browser/emulate.ts";
import { everyKind } from "../support/rooms/seed.ts";
import { seededStore } from "../support/rooms/seeded-store.ts";
import { failingAfter } from "../support/share/failing-after.ts";
import { type OpenShareOptions, openShare } from "../support/share/open-share.tsx";
import { pseudoMessages as texts } from "../support/texts/pseudo-messages.ts";
import { untranslated } from "../support/texts/untranslated.ts";

const { roles, accessSelect, people, selection, dialog, recipients, confirm } = texts;

const control = (role: string | undefined, name: string) => `${role}, ${accessSelect.label(name)}`;
const shown = (text: string) =>
  expect.element(page.getByText(text, { exact: false }).first()).toBeVisible();
const press = async (name: string, keys = "{Enter}") => {
  await focusOn(name);
  await userEvent.keyboard(keys);
};
const open = (options: OpenShareOptions = {}) =>
  openShare({
    messages: texts,
    store: seededStore({
      requests: [{ message: "For the launch" }],
      invitations: [{}],
      activity: [{}, { from: "viewer", to: "editor" }, { target: "zoe", by: "zoe", to: null }],
    }),
    ...options,
  });

/** What the dialog can look like. */
const scenes: readonly { scene: string; show: () => Promise<unknown> }[] = [
  {
    scene: "rows, notes, reasons, members, chips, what was done and what failed",
    show: async () => {
      const faults = failingAfter(1, everyKind);
      await open({ here: ["kim", "sam"], faults });
      await userEvent.keyboard("tom@x.io,");
      await press(control(roles.editor, "Zoe Martin"), "{Enter}{Home}{Enter}");
      await shown(texts.common.undo);
      await press(control(roles.viewer, "Ana Ruiz"), "{Enter}{End}{Enter}");
      await shown(texts.errors.upstream_refused ?? "");
      await press(people.whyName("Olivier Laurent"));
      await press(people.membersOf(recipients.members(21), "Design"));
      await shown("Kim Tran");
    },
  },
  {
    scene: "suggestions",
    show: async () => {
      await open();
      await userEvent.keyboard("ma");
      await expect.element(page.getByRole("option").first()).toBeVisible();
    },
  },
  {
    scene: "a menu",
    show: async () => {
      await open();
      await press(control(roles.owner, "Olivier Laurent"));
      await press(control(roles.editor, "Zoe Martin"));
      await expect.element(page.getByRole("menu")).toBeVisible();
    },
  },
  {
    scene: "a question",
    show: async () => {
      await open({ here: ["sam"] });
      await press(control(roles.viewer, "Sam Okafor"), "{Enter}{End}{Enter}");
      await shown(confirm.removeExternalText);
    },
  },
  {
    scene: "several rows",
    show: async () => {
      await open();
      await press(people.select);
      await press(selection.row("Ana Ruiz"), " ");
      await shown(selection.count(1));
    },
  },
  {
    scene: "settings",
    show: async () => {
      await open();
      await press(dialog.settings);
      await shown(texts.settings.editorsCanShare);
    },
  },
  {
    scene: "activity",
    show: async () => {
      await open();
      await press(dialog.activity);
      await expect.element(page.getByRole("time").first()).toBeVisible();
    },
  },
  {
    scene: "a form that asks for access",
    show: async () => {
      await open({ as: "marc", rooms: [{ ...everyKind, groupsAccesses: {} }] });
      await shown(texts.requestAccess.ask);
    },
  },
];

beforeEach(() => emulate({ viewport: [1024, 768] }));

describe("given longer texts than those of English", () => {
  it.each(scenes)("should show nothing else, and all of it: $scene", async ({ show }) => {
    await show();
    expect.soft(untranslated(), "outside of the dictionary").toEqual([]);
    for (const direction of ["ltr", "rtl"]) {
      for (const width of [560, 320]) {
        document.documentElement.dir = direction;
        await emulate({ viewport: [width, 768] });
        expect.soft(lost(), `${direction}, ${width}`).toEqual([]);
      }
    }
  });
});

/** What is quoted of a request ends where the row does, with a button for the rest. */
function lost(): string[] {
  return [...new Set(lostText())].filter((found) => !found.startsWith("guestlist-asking-quote"));
}
