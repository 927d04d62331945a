import { expect, screen, userEvent, within } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { everyKind } from "../../tests/support/rooms/seed.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { storyPage } from "../../tests/support/stories/story-page.ts";
import { press } from "../../tests/support/stories/story-steps.ts";
import { GuestPanel } from "./guest-panel.tsx";

const meta = preview.meta({
  title: "Headless use",
  component: GuestPanel,
  args: { roomId: "launch-plan" },
  decorators: [onApi({ rooms: [everyKind] })],
  parameters: storyPage,
});

const row = (name: string) => screen.findByRole("row", { name: new RegExp(name) });

export const Opened = meta.story({
  play: async () => {
    await press("Guests");
    await expect(within(await row("Olivier")).getByRole("img", { name: /^Own/ })).toBeVisible();
  },
});

export const Changed = meta.story({
  play: async () => {
    await press("Guests");
    const zoe = within(await row("Zoe"));
    await userEvent.click(zoe.getByRole("button", { name: "View, Zoe Martin" }));
    await press("Undo");
    await expect(
      await zoe.findByRole("button", { name: "Edit, Zoe Martin", pressed: true }),
    ).toBeVisible();
    await userEvent.click(zoe.getByRole("button", { name: "Comment, Zoe Martin" }));
    await expect(await screen.findByRole("button", { name: "Undo" })).toBeVisible();
    await expect(zoe.getByRole("button", { pressed: true })).toHaveAccessibleName(/^Comment/);
  },
});

export const Added = meta.story({
  play: async () => {
    await press("Guests");
    await userEvent.type(await screen.findByLabelText("Who is coming?"), "marc");
    await press(/Marc Chevalier/);
    await expect(await screen.findByText("Marc Chevalier is on the list.")).toBeVisible();
    await expect(
      within(await row("Marc")).getByRole("button", {
        name: "View, Marc Chevalier",
        pressed: true,
      }),
    ).toBeVisible();
    await expect(screen.getByLabelText("Who is coming?")).toHaveFocus();
  },
});

export const ReadOnly = meta.story({
  decorators: [onApi({ rooms: [everyKind], as: "kim" })],
  play: async () => {
    await press("Guests");
    await expect(within(await row("Zoe")).queryByRole("button")).toBeNull();
    await expect(screen.queryByLabelText("Who is coming?")).toBeNull();
  },
});
