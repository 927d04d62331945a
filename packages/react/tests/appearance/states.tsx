import { type Locator, page, userEvent } from "vitest/browser";
import { crowd, everyKind, scopes } from "../support/rooms/seed.ts";
import { seededStore } from "../support/rooms/seeded-store.ts";
import type { ShareSceneProps } from "../support/stories/share-scene.tsx";

interface State {
  scene: () => ShareSceneProps;
  /** What is done to get there; settled when the state is reached. */
  reach: () => Promise<unknown>;
}

const list = page.getByRole("list", { name: "People with access" });
const combobox = page.getByRole("combobox");
const button = (name: string | RegExp) => page.getByRole("button", { name });
const entry = (name: string) =>
  page.getByRole(/Remove/.test(name) ? "menuitem" : "menuitemradio", { name });
async function choose(name: string, role: string) {
  await button(new RegExp(`Access for ${name}`)).click();
  await entry(role).click();
}
const shown = (locator: Locator) => locator.findElement();
const withStore = (): ShareSceneProps => ({
  rooms: [everyKind],
  store: seededStore({
    invitations: [{ email: "lea@studio.fr" }],
    requests: [{ message: "I write the announcement, and would like to put it in here myself." }],
  }),
});

/** What the dialog looks like, in its main states. */
export const states: Record<string, State> = {
  ready: {
    scene: () => ({ rooms: [everyKind], here: ["olivier", "zoe"] }),
    reach: () => shown(list),
  },
  loading: {
    scene: () => ({ faults: { get: () => new Promise<never>(() => {}) } }),
    reach: () => shown(page.getByText("Loading who has access…")),
  },
  "role menu": {
    scene: () => ({ rooms: [everyKind] }),
    reach: async () => {
      await button(/Access for Zoe Martin/).click();
      await shown(page.getByRole("menu"));
    },
  },
  suggestions: {
    scene: () => ({ rooms: [everyKind] }),
    reach: async () => {
      await userEvent.type(combobox, "mar");
      await shown(page.getByRole("option", { name: /Marc Chevalier/ }));
    },
  },
  "chosen people": {
    scene: withStore,
    reach: async () => {
      await userEvent.type(combobox, "marc");
      await page.getByRole("option", { name: /Marc Chevalier/ }).click();
      await userEvent.type(combobox, "kit@studio.fr,");
      await shown(page.getByRole("textbox", { name: /Message/ }));
    },
  },
  changed: {
    scene: () => ({ rooms: [everyKind] }),
    reach: async () => {
      await choose("Zoe Martin", "Can view");
      await shown(button("Undo"));
    },
  },
  conflict: {
    scene: () => ({ rooms: [everyKind], conflictOn: "zoe" }),
    reach: async () => {
      await choose("Zoe Martin", "Can view");
      await shown(button("Keep as it is"));
    },
  },
  question: {
    scene: () => ({ rooms: [{ ...everyKind, defaultAccesses: scopes.commenter }] }),
    reach: async () => {
      await choose("Sam Okafor", "Remove access");
      await shown(page.getByRole("alertdialog"));
    },
  },
  reasons: {
    scene: () => ({ rooms: [everyKind] }),
    reach: async () => {
      await button("Why? Ana Ruiz").click();
      await shown(page.getByText(/^If removed here: can still edit/));
    },
  },
  "requests and invitations": {
    scene: withStore,
    reach: () => shown(page.getByRole("list", { name: "Requests" })),
  },
  selection: {
    scene: () => ({ rooms: [crowd.room], people: crowd.people }),
    reach: async () => {
      await button("Select").click();
      for (const name of ["Select Person 1", "Select Person 2"]) {
        // Its label is what takes clicks.
        await page.getByRole("checkbox", { name, exact: true }).click({ force: true });
      }
      await shown(page.getByText("2 selected").first());
    },
  },
  viewer: { scene: () => ({ rooms: [everyKind], as: "kim" }), reach: () => shown(list) },
  denied: {
    scene: () => ({ rooms: [everyKind], as: "marc", store: seededStore() }),
    reach: () => shown(button("Request access")),
  },
};
