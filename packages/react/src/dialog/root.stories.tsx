import { expect, screen, userEvent } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { everyKind } from "../../tests/support/rooms/seed.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { storyPage } from "../../tests/support/stories/story-page.ts";
import { people } from "../../tests/support/stories/story-steps.ts";
import { ShareRoot } from "./root.tsx";
import { Share } from "./share.ts";

const meta = preview.meta({
  title: "Components/ShareDialog/Root",
  component: ShareRoot,
  args: { roomId: "launch-plan", link: "https://acme.io/launch-plan" },
  parameters: storyPage,
});

/** A dialog of one's own choice of parts, in one's own order. */
export const OwnDialog = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  render: (args) => (
    <ShareRoot {...args}>
      <Share.Trigger asChild>
        <button type="button">Who can see this?</button>
      </Share.Trigger>
      <Share.Portal>
        <Share.Backdrop />
        <Share.Content>
          <Share.Header>
            <Share.Title />
            <Share.Close />
          </Share.Header>
          <Share.Body>
            <Share.GeneralAccess />
            <Share.People />
          </Share.Body>
          <Share.Footer>
            <Share.Settings />
          </Share.Footer>
        </Share.Content>
      </Share.Portal>
    </ShareRoot>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Who can see this?" }));
    await expect(await people()).toBeVisible();
    await expect(screen.queryByRole("combobox")).toBeNull();
  },
});

/** The app decides whether it is open. */
export const OpenedByTheApp = meta.story({
  args: { open: true },
  decorators: [onApi({ rooms: [everyKind] })],
  render: (args) => (
    <ShareRoot {...args}>
      <Share.Portal>
        <Share.Backdrop />
        <Share.Content>
          <Share.Header>
            <Share.Title />
            <Share.Close />
          </Share.Header>
          <Share.Body>
            <Share.People />
          </Share.Body>
        </Share.Content>
      </Share.Portal>
    </ShareRoot>
  ),
  play: async () => {
    await people();
    await userEvent.keyboard("{Escape}");
    await expect(screen.getByRole("dialog")).toBeVisible();
  },
});
