import { RoomsError } from "@guestlist/api";
import { onlineManager } from "@tanstack/react-query";
import { expect, screen, userEvent, within } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { everyKind, launchPlan, scopes } from "../../tests/support/rooms/seed.ts";
import type { InProcessShare } from "../../tests/support/share/in-process-share.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { StoryDialog } from "../../tests/support/stories/story-dialog.tsx";
import { storyPage } from "../../tests/support/stories/story-page.ts";
import { choose, control, never, people, press } from "../../tests/support/stories/story-steps.ts";
import { ShareDialog } from "./share-dialog.tsx";

const meta = preview.meta({
  title: "Components/ShareDialog",
  component: ShareDialog,
  args: { roomId: "launch-plan", link: "https://acme.io/launch-plan", open: true },
  render: (args) => <StoryDialog {...args} />,
  parameters: storyPage,
});

const unreachable = () => Promise.reject(new RoomsError("unavailable"));

/** Every kind of row; Zoe is in the room as well. */
export const Ready = meta.story({
  decorators: [onApi({ rooms: [everyKind], here: ["olivier", "zoe"] })],
  play: async () => {
    await expect(within(await people()).getAllByRole("listitem")).toHaveLength(7);
    await expect(screen.getByRole("dialog", { name: "Share “Launch plan”" })).toBeVisible();
  },
});

export const Closed = meta.story({
  args: { open: false },
  decorators: [onApi({ rooms: [everyKind] })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("5")).toBeVisible();
    await expect(screen.queryByRole("dialog")).toBeNull();
  },
});

export const OpenedByItsButton = meta.story({
  args: { open: false },
  decorators: [onApi({ rooms: [everyKind] })],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: /^Share/ }));
    await expect(await screen.findByRole("combobox")).toHaveFocus();
  },
});

export const Loading = meta.story({
  decorators: [onApi({ faults: { get: never } })],
  play: async () => {
    await screen.findByText("Loading who has access…");
    await expect(screen.queryByRole("list", { name: "People with access" })).toBeNull();
  },
});

export const Empty = meta.story({
  decorators: [
    onApi({
      rooms: [{ ...launchPlan, usersAccesses: { olivier: scopes.editor }, groupsAccesses: {} }],
    }),
  ],
  play: async () => void (await screen.findByText("No one else has been added")),
});

/** Kim may see who has access, and change nothing. */
export const ReadOnly = meta.story({
  decorators: [onApi({ rooms: [everyKind], as: "kim" })],
  play: async () => {
    await expect(within(await people()).queryByRole("button", { name: /^Access/ })).toBeNull();
    await expect(screen.queryByRole("combobox")).toBeNull();
    await screen.findByText(/but you cannot change who has access/);
  },
});

export const Guest = meta.story({
  decorators: [onApi({ rooms: [{ ...everyKind, defaultAccesses: scopes.viewer }], as: null })],
  play: async () =>
    void (await screen.findByText("5 people and 2 groups have access. Sign in to see who.")),
});

export const SignedOut = meta.story({
  decorators: [onApi({ rooms: [everyKind], as: null })],
  play: async () => void (await screen.findByText("You are not signed in")),
});

/** Where no requests are kept, somebody has to be asked in person. */
export const Denied = meta.story({
  decorators: [onApi({ rooms: [everyKind], as: "marc" })],
  play: async () => {
    await screen.findByText("You do not have access to this document");
    await expect(screen.queryByRole("button", { name: "Request access" })).toBeNull();
  },
});

export const DeniedWithRequestForm = meta.story({
  decorators: [onApi({ rooms: [everyKind], as: "marc", holds: {} })],
  play: async () => {
    await expect(await screen.findByRole("button", { name: "Request access" })).toBeVisible();
    await expect(screen.getByRole("textbox", { name: "Message (optional)" })).toBeVisible();
  },
});

export const RequestSent = meta.story({
  decorators: [onApi({ rooms: [everyKind], as: "marc", holds: {} })],
  play: async () => {
    await userEvent.type(await screen.findByRole("textbox"), "for the launch");
    await press("Request access");
    await screen.findByText("Requested: Can view", { selector: "p" });
  },
});

export const Offline = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  beforeEach: () => () => onlineManager.setOnline(true),
  play: async () => {
    await people();
    onlineManager.setOnline(false);
    await choose("Zoe Martin", "Can view");
    await screen.findByText("Will be sent when you reconnect");
    await screen.findByText("You're offline. Changes will be sent when you reconnect.", {
      selector: ".guestlist-banner span",
    });
  },
});

export const RateLimited = meta.story({
  decorators: [onApi({ rooms: [everyKind], writesPerMinute: 0 })],
  play: async () => {
    await choose("Zoe Martin", "Can view");
    await screen.findByText(/^Too many changes\. Wait \d+ seconds?\.$/, { selector: "p" });
    await expect(await control("Zoe Martin")).toHaveTextContent("Can edit");
  },
});

export const UpstreamDown = meta.story({
  decorators: [onApi({ rooms: [everyKind], faults: { get: unreachable } })],
  play: async () => {
    await screen.findByText("The list of people could not be loaded");
    await expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
  },
});

let share: InProcessShare | undefined;
const onShare = (made: InProcessShare) => {
  share = made;
};

/** The last list that could be had stays, and says so. */
export const Stale = meta.story({
  decorators: [onApi({ rooms: [everyKind], failsAfter: 1, onShare })],
  play: async () => {
    await people();
    await share?.queryClient.invalidateQueries();
    await screen.findByText("This may be out of date.");
    await expect(await people()).toBeVisible();
  },
});

/** Olivier removes Zoe while she looks. */
export const AccessLost = meta.story({
  decorators: [onApi({ rooms: [launchPlan], as: "zoe", onShare })],
  play: async () => {
    await people();
    await share?.clientOf("olivier").changeAccess("launch-plan", { people: { zoe: null } });
    await share?.queryClient.invalidateQueries();
    const heading = { selector: "h3" };
    const title = await screen.findByText("You no longer have access to this document.", heading);
    await expect(title).toHaveFocus();
  },
});

/** What others do appears in place. */
export const ChangedByOthers = meta.story({
  decorators: [onApi({ rooms: [everyKind], onShare })],
  play: async () => {
    await people();
    const zoe = share?.clientOf("zoe");
    await zoe?.changeAccess("launch-plan", { people: { ana: "editor", marc: "viewer" } });
    await share?.queryClient.invalidateQueries();
    await expect(await control("Marc Chevalier")).toHaveTextContent("Can view");
    await expect(await control("Ana Ruiz")).toHaveTextContent("Can edit");
  },
});
