import { expect } from "vitest";
import { page, userEvent } from "vitest/browser";
import { everyKind } from "../support/rooms/seed.ts";
import { seededStore } from "../support/rooms/seeded-store.ts";
import { failingAfter } from "../support/share/failing-after.ts";
import { openShare } from "../support/share/open-share.tsx";
import { focusOn } from "./key-row.ts";
import { openPageParts } from "./page-parts.tsx";

const shown = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeVisible();
const press = async (name: string, keys = "{Enter}") => {
  await focusOn(name);
  await userEvent.keyboard(keys);
};
const store = () =>
  seededStore({
    requests: [{ message: "For the launch" }],
    invitations: [{}],
    activity: [{}],
  });

/** What the dialog can look like, each opened by keys. */
export const scenes: readonly { scene: string; open: () => Promise<unknown> }[] = [
  {
    scene: "everything at once",
    open: async () => {
      // The first change is saved and can be undone, the second fails and says so in its row.
      const faults = failingAfter(1, everyKind);
      await openShare({ store: store(), here: ["kim", "sam"], faults });
      await userEvent.keyboard("a@x.io,b@x.io,");
      await press("Can edit, Access for Zoe Martin", "{Enter}{Home}{Enter}");
      await shown("Zoe Martin can now view.");
      await press("Can view, Access for Ana Ruiz", "{Enter}{End}{Enter}");
      await shown(/The change was refused\.$/);
      await press("Why? Olivier Laurent");
      await press("21 people, members of Design");
      await shown("Kim Tran");
    },
  },
  {
    scene: "suggestions",
    open: async () => {
      await openShare({ store: store() });
      await userEvent.keyboard("ma");
      await expect.element(page.getByRole("option").first()).toBeVisible();
    },
  },
  {
    scene: "what is wrong with the text",
    open: async () => {
      await openShare();
      await userEvent.keyboard("xyz");
      await shown("No one found for “xyz”");
      await userEvent.keyboard("{Enter}");
    },
  },
  {
    scene: "a role menu",
    open: async () => {
      await openShare();
      await press("Can edit, Access for Zoe Martin");
    },
  },
  {
    scene: "a question",
    open: async () => {
      await openShare();
      await press("Can view, Access for Sam Okafor", "{Enter}{End}{Enter}");
      await expect.element(page.getByRole("alertdialog")).toBeVisible();
    },
  },
  {
    scene: "several rows",
    open: async () => {
      await openShare();
      await press("Select");
      await expect.element(page.getByRole("checkbox", { name: "Select Ana Ruiz" })).toBeVisible();
      await press("Select Ana Ruiz", " ");
      await shown("1 selected");
    },
  },
  {
    scene: "settings",
    open: async () => {
      await openShare();
      await press("Settings");
      await expect.element(page.getByRole("checkbox", { name: "Editors can share" })).toBeVisible();
    },
  },
  {
    scene: "activity",
    open: async () => {
      await openShare({ store: store() });
      await press("Activity");
      await shown(/gave/);
    },
  },
  {
    scene: "asking for access",
    open: async () => {
      await openShare({
        as: "marc",
        rooms: [{ ...everyKind, groupsAccesses: {} }],
        store: store(),
      });
      await shown("You do not have access to this document");
      await expect.element(page.getByRole("button", { name: "Request access" })).toBeVisible();
    },
  },
  {
    scene: "parts on a page",
    open: async () => {
      await openPageParts();
      await expect.element(page.getByRole("button", { name: "Request access" })).toBeVisible();
      await expect
        .element(page.getByRole("button", { name: "Share" }))
        .toHaveAccessibleDescription(/request/);
    },
  },
];
