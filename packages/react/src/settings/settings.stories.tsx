import { RoomsError } from "@guestlist/api";
import { expect, screen, userEvent } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { everyKind } from "../../tests/support/rooms/seed.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { StoryDialog } from "../../tests/support/stories/story-dialog.tsx";
import { storyPage } from "../../tests/support/stories/story-page.ts";
import { StoryPart } from "../../tests/support/stories/story-part.tsx";
import { people, press, told } from "../../tests/support/stories/story-steps.ts";
import { ShareSettings } from "./settings.tsx";

const meta = preview.meta({
  title: "Components/ShareDialog/Settings",
  component: ShareSettings,
  render: () => <StoryDialog />,
  parameters: storyPage,
});

const box = () => screen.findByRole("checkbox", { name: "Editors can share" });

export const Alone = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  render: (args) => <StoryPart footer={<ShareSettings {...args} />} />,
  play: async () => void (await screen.findByRole("button", { name: "Settings" })),
});

export const Opened = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await press("Settings");
    await expect(await box()).toHaveFocus();
    await expect(await box()).toBeChecked();
  },
});

export const Changed = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await press("Settings");
    await userEvent.click(await box());
    await told(/^Only owners can now share\./);
    await expect(await box()).not.toBeChecked();
  },
});

export const Failed = meta.story({
  decorators: [
    onApi({
      rooms: [everyKind],
      faults: { update: () => Promise.reject(new RoomsError("refused")) },
    }),
  ],
  play: async () => {
    await press("Settings");
    await userEvent.click(await box());
    await expect(
      await screen.findByText(/The change was refused\.$/, { selector: "p" }),
    ).toBeVisible();
    await expect(await box()).toBeChecked();
  },
});

/** Only owners decide it. */
export const NotForEditors = meta.story({
  decorators: [onApi({ rooms: [everyKind], as: "zoe" })],
  play: async () => {
    await people();
    await expect(screen.queryByRole("button", { name: "Settings" })).toBeNull();
  },
});
