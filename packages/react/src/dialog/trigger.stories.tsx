import { expect, screen, userEvent } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { everyKind } from "../../tests/support/rooms/seed.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { storyPage } from "../../tests/support/stories/story-page.ts";
import { Share } from "./share.ts";
import { ShareTrigger } from "./trigger.tsx";

const meta = preview.meta({
  title: "Components/ShareDialog/Trigger",
  component: ShareTrigger,
  render: (args) => (
    <Share.Root roomId="launch-plan">
      <ShareTrigger {...args} />
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
    </Share.Root>
  ),
  parameters: storyPage,
});

export const Closed = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("button", { name: "Share" })).toHaveAttribute(
      "aria-expanded",
      "false",
    );
  },
});

/** Escape closes it, and the focus is where it was. */
export const OpenedAndClosed = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async ({ canvas }) => {
    const button = canvas.getByRole("button", { name: "Share" });
    await userEvent.click(button);
    await screen.findByRole("dialog", { name: "Share “Launch plan”" });
    await userEvent.keyboard("{Escape}");
    await expect(screen.queryByRole("dialog")).toBeNull();
    await expect(button).toHaveFocus();
  },
});

/** A button of the app's own in place of ours. */
export const OwnButton = meta.story({
  args: { asChild: true, children: <button type="button">Who can see this?</button> },
  decorators: [onApi({ rooms: [everyKind] })],
  play: async ({ canvas }) => {
    const button = canvas.getByRole("button", { name: "Who can see this?" });
    await expect(button).not.toHaveClass("guestlist-button");
    await userEvent.click(button);
    await screen.findByRole("dialog");
  },
});
