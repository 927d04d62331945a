import { expect, screen, within } from "storybook/test";
import preview from "../../../../../.storybook/preview.tsx";
import { everyKind, scopes } from "../../../tests/support/rooms/seed.ts";
import { onApi } from "../../../tests/support/stories/on-api.tsx";
import { StoryDialog } from "../../../tests/support/stories/story-dialog.tsx";
import { storyPage } from "../../../tests/support/stories/story-page.ts";
import { choose, press } from "../../../tests/support/stories/story-steps.ts";
import { ShareDialog } from "../../dialog/index.ts";

const meta = preview.meta({
  title: "Components/ShareDialog/Questions",
  component: ShareDialog,
  args: { roomId: "launch-plan" },
  render: (args) => <StoryDialog {...args} />,
  parameters: storyPage,
});

const custom = ["room:read", "storage:write"];
const question = async (name: string) => within(await screen.findByRole("alertdialog", { name }));

/** Cannot be taken back, and leaves something. */
export const RemovesSomeoneExternal = meta.story({
  decorators: [onApi({ rooms: [{ ...everyKind, defaultAccesses: scopes.commenter }] })],
  play: async () => {
    await choose("Sam Okafor", "Remove access");
    await expect(
      await (await question("Remove Sam Okafor?")).findByText(/will still be able to comment/),
    ).toBeVisible();
  },
});

export const RemovesAnUnknownAccount = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await choose("Unknown person", "Remove access");
    const asked = await question("Remove user-4711?");
    await expect(asked.getByText(/^No one here has this id/)).toBeVisible();
  },
});

export const ReplacesCustomAccess = meta.story({
  decorators: [
    onApi({
      rooms: [{ ...everyKind, usersAccesses: { ...everyKind.usersAccesses, zoe: custom } }],
    }),
  ],
  play: async () => {
    await choose("Zoe Martin", "Can view");
    const asked = await question("Replace the custom access of Zoe Martin?");
    await expect(asked.getByRole("button", { name: "Cancel" })).toHaveFocus();
  },
});

export const HandsOver = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await choose("Zoe Martin", "Transfer ownership");
    const asked = await question("Transfer ownership to Zoe Martin?");
    await expect(asked.getByText(/^You will still be able to edit/)).toBeVisible();
  },
});

/** In a room without owners, an editor may name the first. */
export const NamesAnOwner = meta.story({
  decorators: [onApi({ rooms: [{ ...everyKind, metadata: { name: "Launch plan" } }], as: "zoe" })],
  play: async () => {
    await choose("Ana Ruiz", "Owner");
    await question("Make Ana Ruiz the owner?");
  },
});

export const Leaves = meta.story({
  decorators: [onApi({ rooms: [{ ...everyKind, groupsAccesses: {} }], as: "zoe" })],
  play: async () => {
    await choose("Zoe Martin", "Leave");
    const asked = await question("Leave “Launch plan”?");
    await expect(
      asked.getByText(/You will not be able to give yourself access again/),
    ).toBeVisible();
  },
});

export const LowersOneself = meta.story({
  decorators: [onApi({ rooms: [everyKind], as: "zoe" })],
  play: async () => {
    await choose("Zoe Martin", "Can view");
    const asked = await question("Lower your own access?");
    await expect(asked.getByRole("button", { name: "Lower my access" })).toBeVisible();
  },
});

export const CutsOffSomeoneHere = meta.story({
  decorators: [onApi({ rooms: [everyKind], here: ["olivier", "zoe"] })],
  play: async () => {
    await choose("Zoe Martin", "Can view");
    await expect(
      await screen.findByText(/is here now and will only be able to view/),
    ).toBeVisible();
  },
});

export const RemovesTheLast = meta.story({
  decorators: [
    onApi({
      rooms: [
        {
          ...everyKind,
          usersAccesses: { olivier: scopes.editor, zoe: scopes.editor },
          groupsAccesses: {},
        },
      ],
    }),
  ],
  play: async () => {
    await choose("Zoe Martin", "Remove access");
    await expect(await screen.findByText("No one but you will have access.")).toBeVisible();
  },
});

/** Answered no, nothing is changed and focus is where it was. */
export const Cancelled = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await choose("Sam Okafor", "Remove access");
    await press("Cancel");
    await expect(
      await screen.findByRole("button", { name: /Access for Sam Okafor/ }),
    ).toHaveFocus();
    await expect(screen.queryByRole("alertdialog")).toBeNull();
  },
});
