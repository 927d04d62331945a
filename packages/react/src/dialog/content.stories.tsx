import { expect, screen, userEvent } from "storybook/test";
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
  decorators: [onApi({ rooms: [everyKind] })],
  render: (args) => (
    <Share.Root roomId="launch-plan" open>
      <Share.Portal>
        <ShareContent {...args} />
      </Share.Portal>
    </Share.Root>
  ),
  parameters: storyPage,
});

/** As little as a dialog must have. */
export const Bare = meta.story({
  args: {
    children: (
      <>
        <Share.Title />
        <Share.Body />
      </>
    ),
  },
  play: async () => {
    const title = await screen.findByRole("heading", { name: "Share “Launch plan”" });
    await expect(title).toHaveFocus();
  },
});

/** A title and a button in the app's own words. */
export const OwnWords = meta.story({
  args: {
    children: (
      <>
        <Share.Header>
          <Share.Title>Who reads along?</Share.Title>
        </Share.Header>
        <Share.Body>
          <Share.People />
        </Share.Body>
        <Share.Footer>
          <Share.Close>Done</Share.Close>
        </Share.Footer>
      </>
    ),
  },
  play: async () => {
    await people();
    await expect(screen.getByRole("dialog", { name: "Who reads along?" })).toBeVisible();
    await expect(screen.getByRole("button", { name: "Done" })).toBeVisible();
  },
});

/** Without a backdrop, and with the page in reach. */
export const BesideThePage = meta.story({
  render: () => (
    <>
      <button type="button">Elsewhere</button>
      <Share.Root roomId="launch-plan" defaultOpen modal={false}>
        <Share.Portal>
          <Share.Backdrop />
          <ShareContent onInteractOutside={(event) => event.preventDefault()}>
            <Share.Header>
              <Share.Title />
              <Share.Close />
            </Share.Header>
            <Share.Body>
              <Share.People />
            </Share.Body>
          </ShareContent>
        </Share.Portal>
      </Share.Root>
    </>
  ),
  play: async ({ canvas }) => {
    await people();
    await expect(screen.getByRole("dialog")).not.toHaveAttribute("aria-modal");
    await userEvent.click(canvas.getByRole("button", { name: "Elsewhere" }));
    await expect(canvas.getByRole("button", { name: "Elsewhere" })).toHaveFocus();
    await expect(screen.getByRole("dialog")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    await expect(screen.queryByRole("dialog")).toBeNull();
  },
});
