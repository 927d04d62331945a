import { memoryStore } from "@guestlist/api/memory";
import { expect, screen, userEvent, within } from "storybook/test";
import preview from "../../../../../.storybook/preview.tsx";
import "../../styles.css";
import type { InProcessShare } from "../../testing/in-process-share.ts";
import { everyKind, scopes, users } from "../../testing/seed.ts";
import { ShareScene } from "../../testing/share-scene.tsx";

const meta = preview.meta({
  title: "ShareDialog/People",
  component: ShareScene,
  parameters: { layout: "fullscreen" },
  decorators: [
    (Story) => (
      <div style={{ minBlockSize: 760, padding: 16 }}>
        <Story />
      </div>
    ),
  ],
});

const control = (name: string) =>
  screen.findByRole("button", { name: new RegExp(`Access for ${name}`) });
async function choose(name: string, entry: string) {
  await userEvent.click(await control(name));
  const role = /Remove|Leave|Transfer|Why/.test(entry) ? "menuitem" : "menuitemradio";
  await userEvent.click(await screen.findByRole(role, { name: entry }));
}
async function select(...names: string[]) {
  await userEvent.click(await screen.findByRole("button", { name: "Select" }));
  // The first time, its file may still be on its way.
  await screen.findByRole("checkbox", { name: "Select all" }, { timeout: 5_000 });
  for (const name of names) {
    await userEvent.click(await screen.findByRole("checkbox", { name: `Select ${name}` }));
  }
}
const crowd = Array.from({ length: 1_000 }, (_, index) => ({
  id: `member-${index}`,
  name: `Member ${String(index + 1).padStart(4, "0")}`,
  avatar: null,
  colors: [],
  email: `member-${index + 1}@acme.io`,
  organizationId: "acme",
  groupIds: ["marketing"],
}));

export const AlsoHere = meta.story({
  args: {
    rooms: [
      {
        ...everyKind,
        usersAccesses: { olivier: scopes.editor, zoe: scopes.editor },
        defaultAccesses: scopes.commenter,
      },
    ],
    here: ["olivier", "zoe", "kim", "marc", "guest:4711"],
  },
  play: async () => {
    const list = await screen.findByRole("list", { name: "Also here now" }, { timeout: 5_000 });
    await within(list).findByText("Marc Chevalier");
    await expect(within(list).getAllByRole("listitem")).toHaveLength(3);
  },
});

export const GroupUnfolded = meta.story({
  args: { rooms: [everyKind], here: ["olivier", "zoe"] },
  play: async () => {
    await userEvent.click(await screen.findByRole("button", { name: /members of Engineering/ }));
    await screen.findByRole("group", { name: "Members of Engineering" });
  },
});

export const LargeGroupUnfolded = meta.story({
  args: {
    rooms: [{ ...everyKind, groupsAccesses: { marketing: scopes.viewer } }],
    people: [...users, ...crowd],
  },
  play: async () => {
    await userEvent.click(await screen.findByRole("button", { name: /members of Marketing/ }));
    const list = await screen.findByRole("group", { name: "Members of Marketing" });
    // Scrolling fetches more, and draws no more than what is in sight.
    list.scrollTop = list.scrollHeight;
    await within(list).findByText("Member 0050");
    await expect(within(list).getAllByRole("listitem").length).toBeLessThan(40);
  },
});

export const GroupEmpty = meta.story({
  args: { rooms: [{ ...everyKind, groupsAccesses: { marketing: scopes.viewer } }] },
  play: async () => {
    await userEvent.click(await screen.findByRole("button", { name: /members of Marketing/ }));
    await screen.findByText("Nobody is in this group.");
  },
});

export const GroupFailed = meta.story({
  args: {
    rooms: [everyKind],
    onRequest: (_method, path) => {
      if (path.includes("/members")) throw new TypeError("down");
    },
  },
  play: async () => {
    await userEvent.click(await screen.findByRole("button", { name: /members of Design/ }));
    await screen.findByRole("button", { name: "Retry" });
  },
});

export const Selecting = meta.story({
  args: { rooms: [everyKind] },
  play: async () => {
    await select("Zoe Martin", "Sam Okafor", "Design");
    await screen.findByText("3 selected", { selector: ".guestlist-selection-count" });
  },
});

export const SelectingNone = meta.story({
  args: { rooms: [everyKind] },
  play: async () => {
    await select();
    await userEvent.click(await screen.findByRole("checkbox", { name: "Select Olivier Laurent" }));
    await screen.findByText("Change your own access in your own row", { selector: "p span" });
  },
});

export const SelectedRoles = meta.story({
  args: { rooms: [everyKind] },
  play: async () => {
    await select("Zoe Martin", "Unknown person");
    await userEvent.click(await screen.findByRole("button", { name: /^Change to/ }));
    await screen.findByRole("menu");
  },
});

export const SelectedRemoval = meta.story({
  args: { rooms: [everyKind], here: ["olivier", "zoe"] },
  play: async () => {
    await select("Zoe Martin", "Sam Okafor", "Engineering");
    await userEvent.click(screen.getByRole("button", { name: "Remove access" }));
    await screen.findByRole("alertdialog", { name: "Remove access of 3?" });
  },
});

export const WhyFromTheMenu = meta.story({
  args: { rooms: [everyKind] },
  play: async () => {
    await choose("Zoe Martin", "Why this access?");
    await screen.findByText("Without the own entry: Can edit");
  },
});

export const HandOver = meta.story({
  args: { rooms: [everyKind] },
  play: async () => {
    await choose("Zoe Martin", "Transfer ownership");
    await screen.findByRole("alertdialog", { name: "Make Zoe Martin the owner?" });
  },
});

export const CutsOffSomeoneHere = meta.story({
  args: { rooms: [everyKind], here: ["olivier", "zoe"] },
  play: async () => {
    await choose("Zoe Martin", "Can view");
    await screen.findByText(/is here now and will become a viewer at once/);
  },
});

export const RemovesTheLast = meta.story({
  args: {
    rooms: [
      {
        ...everyKind,
        usersAccesses: { olivier: scopes.editor, zoe: scopes.editor },
        groupsAccesses: {},
      },
    ],
  },
  play: async () => {
    await choose("Zoe Martin", "Remove access");
    await screen.findByText("Nobody but you will have access.");
  },
});

let share: InProcessShare | undefined;
let isTheirs = false;

export const ConflictByName = meta.story({
  args: {
    rooms: [everyKind],
    store: memoryStore(),
    onShare: (made) => {
      share = made;
      isTheirs = false;
    },
    onRequest: async (method) => {
      if (method !== "PATCH" || isTheirs) return;
      isTheirs = true;
      await share?.clientOf("zoe").changeAccess("launch-plan", { people: { ana: "commenter" } });
    },
  },
  play: async () => {
    await choose("Ana Ruiz", "Can edit");
    await screen.findByRole("button", { name: "Keep theirs" });
    await screen.findByText(/changed this to Can comment just now/);
  },
});
