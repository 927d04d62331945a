import { RoomsError } from "@guestlist/api";
import { useSelf } from "@liveblocks/react";
import { expect } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { launchPlan } from "../../tests/support/rooms/seed.ts";
import type { InProcessShare } from "../../tests/support/share/in-process-share.ts";
import { inLiveRoom } from "../../tests/support/stories/in-live-room.tsx";
import { never } from "../../tests/support/stories/story-steps.ts";
import { AccessBoundary } from "./access-boundary.tsx";

/** Says what its own connection permits. */
function Board() {
  const mayWrite = useSelf(({ canWrite }) => canWrite);
  const text = mayWrite === null ? "Connecting…" : mayWrite ? "You may write." : "You may read.";
  return <p>The board. {text}</p>;
}

const meta = preview.meta({
  title: "Components/AccessBoundary",
  component: AccessBoundary,
  args: { roomId: "launch-plan", fallback: <p>Opening…</p>, children: <Board /> },
});

/** Liveblocks reports every refusal itself. */
const refused = { consoleMaySay: "Refused by the room" };

const unreachable = () => Promise.reject(new RoomsError("unavailable"));
let share: InProcessShare | undefined;
const onShare = (made: InProcessShare) => {
  share = made;
};
const give = async (role: "viewer" | "editor" | null) => {
  await share?.clientOf("olivier").changeAccess("launch-plan", { people: { zoe: role } });
  await share?.queryClient.invalidateQueries();
};

export const Granted = meta.story({
  decorators: [inLiveRoom({ rooms: [launchPlan], as: "zoe" })],
  play: async ({ canvas }) => void (await canvas.findByText("The board. You may write.")),
});

export const GrantedToView = meta.story({
  decorators: [inLiveRoom({ rooms: [launchPlan], as: "kim" })],
  play: async ({ canvas }) => void (await canvas.findByText("The board. You may read.")),
});

export const Loading = meta.story({
  decorators: [inLiveRoom({ as: "zoe", onRequest: never })],
  play: async ({ canvas }) => void (await canvas.findByText("Opening…")),
});

/** The content stays, on another connection. */
export const RoleChanged = meta.story({
  decorators: [inLiveRoom({ rooms: [launchPlan], as: "zoe", onShare })],
  play: async ({ canvas }) => {
    await canvas.findByText("The board. You may write.");
    await give("viewer");
    await canvas.findByText("The board. You may read.");
  },
});

export const Denied = meta.story({
  parameters: refused,
  decorators: [inLiveRoom({ rooms: [launchPlan], as: "marc", holds: {} })],
  play: async ({ canvas }) => {
    await canvas.findByText("You need access");
    await expect(await canvas.findByRole("button", { name: "Request access" })).toBeVisible();
    await expect(canvas.queryByText(/^The board/)).toBeNull();
  },
});

export const DeniedWithoutRequests = meta.story({
  parameters: refused,
  decorators: [inLiveRoom({ rooms: [launchPlan], as: "marc" })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Ask someone who can share it/)).toBeVisible();
  },
});

export const OwnScreen = meta.story({
  parameters: refused,
  args: { requestAccess: <p>Ask in the hall.</p> },
  decorators: [inLiveRoom({ rooms: [launchPlan], as: "marc" })],
  play: async ({ canvas }) => void (await canvas.findByText("Ask in the hall.")),
});

/** Without a reload, as soon as it is known. */
export const AccessLost = meta.story({
  parameters: refused,
  decorators: [inLiveRoom({ rooms: [launchPlan], as: "zoe", holds: {}, onShare })],
  play: async ({ canvas }) => {
    await canvas.findByText("The board. You may write.");
    await give(null);
    await expect(await canvas.findByText("You need access")).toBeVisible();
  },
});

export const GivenBack = meta.story({
  parameters: refused,
  decorators: [inLiveRoom({ rooms: [launchPlan], as: "zoe", holds: {}, onShare })],
  play: async ({ canvas }) => {
    await canvas.findByText("The board. You may write.");
    await give(null);
    await canvas.findByText("You need access");
    await give("viewer");
    await expect(await canvas.findByText("The board. You may read.")).toBeVisible();
  },
});

export const SignedOut = meta.story({
  parameters: { consoleMaySay: "Authentication failed" },
  decorators: [inLiveRoom({ rooms: [launchPlan], as: null })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Sign in to open this document.")).toBeVisible();
  },
});

export const Failed = meta.story({
  decorators: [inLiveRoom({ as: "zoe", faults: { get: unreachable } })],
  play: async ({ canvas }) => {
    await canvas.findByText("This document cannot be opened right now");
    await expect(canvas.getByRole("button", { name: "Try again" })).toBeVisible();
  },
});
