import { expect, screen, userEvent, within } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { crowd, everyKind } from "../../tests/support/rooms/seed.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { StoryDialog } from "../../tests/support/stories/story-dialog.tsx";
import { storyPage } from "../../tests/support/stories/story-page.ts";
import {
  choose,
  control,
  pick,
  press,
  select,
  told,
} from "../../tests/support/stories/story-steps.ts";
import { ShareDialog } from "../dialog/index.ts";

const meta = preview.meta({
  title: "Components/ShareDialog/Selection",
  component: ShareDialog,
  args: { roomId: "launch-plan" },
  render: (args) => <StoryDialog {...args} />,
  parameters: storyPage,
});

const sixty = {
  ...crowd.room,
  usersAccesses: Object.fromEntries(Object.entries(crowd.room.usersAccesses ?? {}).slice(0, 60)),
};
const bar = async () =>
  within(await screen.findByRole("group", { name: "Change several together" }));

export const Selecting = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await select("Zoe Martin", "Sam Okafor", "Design");
    await expect((await bar()).getByText("3 selected")).toBeVisible();
  },
});

/** One's own row is changed alone, and says so. */
export const NothingSelected = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await select();
    await userEvent.click(await screen.findByRole("checkbox", { name: "Select Olivier Laurent" }));
    await expect(
      await screen.findByText("You can only change your own access separately", {
        selector: "p span",
      }),
    ).toBeVisible();
    await expect((await bar()).getByText("0 selected")).toBeVisible();
  },
});

export const AllSelected = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await select();
    await userEvent.click(await screen.findByRole("checkbox", { name: "Select all" }));
    await expect((await bar()).getByText("6 selected")).toBeVisible();
  },
});

export const TooManySelected = meta.story({
  decorators: [onApi({ rooms: [sixty], people: crowd.people })],
  play: async () => {
    await select();
    await userEvent.click(await screen.findByRole("checkbox", { name: "Select all" }));
    const remove = (await bar()).getByRole("button", { name: "Remove access" });
    await expect(remove).toHaveAccessibleDescription("No more than 50 can be changed together");
  },
});

export const Roles = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await select("Zoe Martin", "Unknown person");
    await press(/^Change to/);
    const owner = await screen.findByRole("menuitemradio", { name: "Owner" });
    await expect(owner).toHaveAccessibleDescription("Not possible for all selected");
  },
});

export const Changed = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await select("Zoe Martin", "Design");
    await press(/^Change to/);
    await pick("Can comment");
    await told("1 person and 1 group can now comment.");
    await expect(await control("Zoe Martin")).toHaveTextContent("Can comment");
  },
});

export const Removal = meta.story({
  decorators: [onApi({ rooms: [everyKind], here: ["olivier", "zoe"] })],
  play: async () => {
    await select("Zoe Martin", "Sam Okafor", "Engineering");
    await press("Remove access");
    await screen.findByRole("alertdialog", { name: "Remove 2 people and 1 group?" });
  },
});

/** Once it is left, rows are changed one by one again. */
export const Left = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await select("Zoe Martin");
    await press("Cancel");
    await choose("Zoe Martin", "Can view");
    await told("Zoe Martin can now view.");
  },
});
