import { expect, screen, within } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { everyKind, launchPlan } from "../../tests/support/rooms/seed.ts";
import type { StoreSeed } from "../../tests/support/rooms/seeded-store.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { StoryDialog } from "../../tests/support/stories/story-dialog.tsx";
import { storyPage } from "../../tests/support/stories/story-page.ts";
import {
  choose,
  control,
  never,
  people,
  press,
  told,
} from "../../tests/support/stories/story-steps.ts";
import { ShareDialog } from "../dialog/index.ts";

const meta = preview.meta({
  title: "Components/ShareDialog/Invitations",
  component: ShareDialog,
  args: { roomId: "launch-plan" },
  render: (args) => <StoryDialog {...args} />,
  parameters: storyPage,
});

const invited: StoreSeed = {
  invitations: [
    {},
    { email: "jo@studio.fr", role: "editor", expiresAt: new Date(0), invitedBy: "zoe" },
  ],
};

export const Invitations = meta.story({
  decorators: [onApi({ rooms: [everyKind], holds: invited })],
  play: async () => {
    await screen.findByText("Invitation expired");
    await expect(within(await people()).getByText("Invitation sent")).toBeVisible();
  },
});

export const InvitationMenu = meta.story({
  decorators: [onApi({ rooms: [launchPlan], holds: invited })],
  play: async () => {
    await press(/Access for lea@x.io/);
    await expect(await screen.findByRole("menuitem", { name: "Cancel invitation" })).toBeVisible();
  },
});

export const Resending = meta.story({
  decorators: [
    onApi({
      rooms: [launchPlan],
      holds: invited,
      onRequest: (_method, path) => (path.endsWith("resend") ? never() : undefined),
    }),
  ],
  play: async () => {
    await choose("lea@x.io", "Resend invitation");
    await expect(await control("lea@x.io")).toHaveAttribute("aria-busy", "true");
  },
});

export const Resent = meta.story({
  decorators: [onApi({ rooms: [launchPlan], holds: invited })],
  play: async () => {
    await choose("lea@x.io", "Resend invitation");
    await screen.findByText("Invitation sent again to lea@x.io.", {
      selector: ".guestlist-notice-hint",
    });
  },
});

export const ResendFailed = meta.story({
  decorators: [onApi({ rooms: [launchPlan], holds: invited, writesPerMinute: 0 })],
  play: async () => {
    await choose("lea@x.io", "Resend invitation");
    await screen.findByText(/^The invitation was not sent again to lea@x.io/, {
      selector: ".guestlist-notice-hint",
    });
  },
});

export const Cancelled = meta.story({
  decorators: [onApi({ rooms: [launchPlan], holds: invited })],
  play: async () => {
    await choose("lea@x.io", "Cancel invitation");
    await told(/^Invitation to lea@x\.io cancelled\./);
    await expect(screen.getByRole("button", { name: "Undo" })).toBeVisible();
  },
});
