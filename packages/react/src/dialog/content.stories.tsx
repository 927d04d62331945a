import { expect, screen } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { everyKind } from "../../tests/support/rooms/seed.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { storyPage } from "../../tests/support/stories/story-page.ts";
import { people } from "../../tests/support/stories/story-steps.ts";
import { ShareContent } from "./content.tsx";
import { Share } from "./share.ts";

const meta = preview.meta({
  title: "Components/ShareDialog/Content",
  component: ShareContent,
  render: (args) => (
    <Share.Root roomId="launch-plan" open>
      <ShareContent {...args} />
    </Share.Root>
  ),
  parameters: storyPage,
});

/** What it says and offers without any part. */
export const Bare = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await screen.findByRole("dialog", { name: "Share “Launch plan”" });
    await expect(screen.getByRole("button", { name: "Close" })).toBeVisible();
  },
});

export const WithActionsAndFooter = meta.story({
  args: {
    actions: <Share.CopyLink />,
    footer: <Share.Settings />,
    children: <Share.People />,
  },
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await people();
    await expect(screen.getByRole("button", { name: "Copy link" })).toBeVisible();
    await expect(screen.getByRole("button", { name: "Settings" })).toBeVisible();
  },
});
