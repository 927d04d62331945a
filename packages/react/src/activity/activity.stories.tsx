import { expect, screen, within } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { everyKind, launchPlan } from "../../tests/support/rooms/seed.ts";
import type { StoreSeed } from "../../tests/support/rooms/seeded-store.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { StoryDialog } from "../../tests/support/stories/story-dialog.tsx";
import { storyPage } from "../../tests/support/stories/story-page.ts";
import { StoryPart } from "../../tests/support/stories/story-part.tsx";
import { never, press } from "../../tests/support/stories/story-steps.ts";
import { ShareActivity } from "./activity.tsx";

const meta = preview.meta({
  title: "Components/ShareDialog/Activity",
  component: ShareActivity,
  render: () => <StoryDialog />,
  parameters: storyPage,
});

const day = 24 * 60 * 60 * 1_000;
const done: StoreSeed = {
  activity: [
    { at: new Date(Date.now() - 40 * day), target: "ana", to: "viewer" },
    { at: new Date(Date.now() - 40 * day), kind: "group", target: "design", to: "viewer" },
    { at: new Date(Date.now() - day), by: "zoe", target: "ana", from: "viewer", to: "editor" },
    { by: "kim", target: "kim", from: "editor", to: null },
    { by: "sam", target: "sam", to: "viewer" },
    { kind: "general", target: "", from: "restricted", to: "anyone:viewer" },
    { kind: "settings", target: "", from: "yes", to: "no" },
    { kind: "invitation", target: "lea@x.io", to: "viewer" },
    { kind: "invitation", target: "lea@x.io", from: "viewer", to: null },
    { kind: "request", target: "marc", from: "editor", to: null },
  ],
};
const many: StoreSeed = {
  activity: Array.from({ length: 60 }, (_, index) => ({ target: index % 2 ? "ana" : "zoe" })),
};

export const Alone = meta.story({
  decorators: [onApi({ rooms: [everyKind], holds: done })],
  render: (args) => <StoryPart footer={<ShareActivity {...args} />} />,
  play: async () => void (await screen.findByRole("button", { name: "Activity" })),
});

export const Activity = meta.story({
  decorators: [onApi({ rooms: [everyKind], holds: done })],
  play: async () => {
    await press("Activity");
    await expect(await screen.findByText(/declined the request/, { selector: "p" })).toBeVisible();
  },
});

export const ActivityContinued = meta.story({
  decorators: [onApi({ rooms: [everyKind], holds: many })],
  play: async () => {
    await press("Activity");
    const before = (await screen.findAllByRole("listitem")).length;
    await press("Show more");
    const region = screen.getByRole("group", { name: "Activity" });
    await expect((await within(region).findAllByRole("listitem")).length).toBeGreaterThan(before);
  },
});

export const ActivityLoading = meta.story({
  decorators: [
    onApi({
      rooms: [everyKind],
      holds: done,
      onRequest: (_method, path) => (path.includes("activity") ? never() : undefined),
    }),
  ],
  play: async () => {
    await press("Activity");
    await screen.findByText("Loading the activity…");
  },
});

export const ActivityEmpty = meta.story({
  decorators: [onApi({ rooms: [launchPlan], holds: {} })],
  play: async () => {
    await press("Activity");
    await expect(await screen.findByText("Nothing has been changed yet.")).toBeVisible();
  },
});

export const ActivityFailed = meta.story({
  decorators: [
    onApi({
      rooms: [everyKind],
      holds: done,
      onRequest: (_method, path) => {
        if (path.includes("activity")) throw new TypeError("fetch failed");
      },
    }),
  ],
  play: async () => {
    await press("Activity");
    await expect(await screen.findByRole("button", { name: "Try again" })).toBeVisible();
  },
});
