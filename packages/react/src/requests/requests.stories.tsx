import { onlineManager } from "@tanstack/react-query";
import { expect, screen, userEvent, within } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { everyKind, launchPlan, scopes } from "../../tests/support/rooms/seed.ts";
import type { StoreSeed } from "../../tests/support/rooms/seeded-store.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { StoryDialog } from "../../tests/support/stories/story-dialog.tsx";
import { storyPage } from "../../tests/support/stories/story-page.ts";
import { StoryPart } from "../../tests/support/stories/story-part.tsx";
import { never, press, told } from "../../tests/support/stories/story-steps.ts";
import { ShareRequests } from "./requests.tsx";

const meta = preview.meta({
  title: "Components/ShareDialog/Requests",
  component: ShareRequests,
  render: () => <StoryDialog />,
  parameters: storyPage,
});

const asked: StoreSeed = {
  requests: [{ userId: "marc", role: "editor", message: "for the launch" }],
};
const several: StoreSeed = {
  requests: [
    {
      userId: "marc",
      role: "editor",
      message:
        "I am writing the text for the launch page and would like to put it in directly.\nThanks!",
    },
    { userId: "kim", role: "commenter" },
    { userId: "ana2", role: "viewer", message: "for the launch" },
    { userId: "maren", role: "editor", message: "for the launch" },
  ],
};

const list = () => screen.findByRole("list", { name: "Requests" });

export const Alone = meta.story({
  decorators: [onApi({ rooms: [launchPlan], holds: asked })],
  render: (args) => (
    <StoryPart>
      <ShareRequests {...args} />
    </StoryPart>
  ),
  play: async () => {
    await expect(within(await list()).getAllByRole("listitem")).toHaveLength(1);
  },
});

export const Request = meta.story({
  decorators: [onApi({ rooms: [launchPlan], holds: asked })],
  play: async () => {
    await expect(within(await list()).getByText("“for the launch”")).toBeVisible();
  },
});

export const Requests = meta.story({
  decorators: [onApi({ rooms: [everyKind], holds: several })],
  play: async () => {
    await press("More of what Marc Chevalier wrote");
    await expect(
      await screen.findByRole("button", { name: "Less of what Marc Chevalier wrote" }),
    ).toHaveFocus();
  },
});

export const RequestPending = meta.story({
  decorators: [onApi({ rooms: [launchPlan], holds: asked, faults: { update: never } })],
  play: async () => {
    await press("Approve Marc Chevalier");
    await expect(
      await screen.findByRole("button", { name: "Approve Marc Chevalier" }),
    ).toHaveAttribute("aria-busy", "true");
  },
});

export const RequestFailed = meta.story({
  decorators: [onApi({ rooms: [launchPlan], holds: asked, writesPerMinute: 0 })],
  play: async () => {
    await press("Approve Marc Chevalier");
    await expect(await screen.findByRole("button", { name: "Try again" })).toBeVisible();
  },
});

export const RequestOffline = meta.story({
  decorators: [onApi({ rooms: [launchPlan], holds: asked })],
  beforeEach: () => () => onlineManager.setOnline(true),
  play: async () => {
    const approve = await screen.findByRole("button", { name: "Approve Marc Chevalier" });
    onlineManager.setOnline(false);
    await userEvent.click(approve);
    await expect(await screen.findByText("Will be sent when you reconnect")).toBeVisible();
  },
});

export const RequestApproved = meta.story({
  decorators: [onApi({ rooms: [launchPlan], holds: asked })],
  play: async () => {
    await press("Approve Marc Chevalier");
    await expect(await screen.findByRole("button", { name: "Undo" })).toBeVisible();
    await expect(screen.queryByRole("list", { name: "Requests" })).toBeNull();
  },
});

export const RequestDeclined = meta.story({
  decorators: [onApi({ rooms: [launchPlan], holds: asked })],
  play: async () => {
    await press("Decline Marc Chevalier");
    await told(/^Request of Marc Chevalier declined\./);
  },
});

/** Where nobody owns the room, those who edit it answer. */
export const Ownerless = meta.story({
  decorators: [
    onApi({
      rooms: [
        { ...launchPlan, usersAccesses: { zoe: scopes.editor }, metadata: { name: "Launch plan" } },
      ],
      as: "zoe",
      holds: { invitations: [{ invitedBy: "zoe" }], requests: [{ userId: "marc" }] },
    }),
  ],
  play: async () => {
    await expect(within(await list()).getAllByRole("listitem")).toHaveLength(1);
  },
});

/** Who may only view can ask for more. */
export const AskingForMore = meta.story({
  decorators: [onApi({ rooms: [launchPlan], as: "kim", holds: {} })],
  play: async () => {
    await press("Request more access");
    await expect(await screen.findByRole("textbox", { name: "Message (optional)" })).toBeVisible();
  },
});
