import { onlineManager } from "@tanstack/react-query";
import { expect, userEvent } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { launchPlan, scopes } from "../../tests/support/rooms/seed.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { never, press } from "../../tests/support/stories/story-steps.ts";
import { RequestAccess } from "./request-access.tsx";

const meta = preview.meta({
  title: "Components/RequestAccess",
  component: RequestAccess,
  args: { roomId: "launch-plan" },
});

const send = () => press("Request access");

export const Form = meta.story({
  decorators: [onApi({ as: "marc", holds: {} })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: "Request access" })).toBeVisible();
    await expect(canvas.getByRole("textbox", { name: "Message (optional)" })).toBeVisible();
  },
});

export const OtherRole = meta.story({
  decorators: [onApi({ as: "marc", holds: {} })],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole("radio", { name: /Can edit/ }));
    await send();
    await canvas.findByText("Requested: Can edit", { selector: "p" });
  },
});

export const Sent = meta.story({
  decorators: [onApi({ as: "marc", holds: {} })],
  play: async ({ canvas }) => {
    await send();
    await canvas.findByText("Requested: Can view", { selector: "p" });
    await expect(canvas.queryByRole("button", { name: "Request access" })).toBeNull();
  },
});

export const Sending = meta.story({
  decorators: [
    onApi({
      as: "marc",
      holds: {},
      onRequest: (method) => (method === "POST" ? never() : undefined),
    }),
  ],
  play: async ({ canvas }) => {
    await send();
    await expect(await canvas.findByRole("button", { name: "Request access" })).toHaveAttribute(
      "aria-busy",
      "true",
    );
  },
});

export const Offline = meta.story({
  decorators: [onApi({ as: "marc", holds: {} })],
  beforeEach: () => () => onlineManager.setOnline(true),
  play: async ({ canvas }) => {
    await canvas.findByRole("button", { name: "Request access" });
    onlineManager.setOnline(false);
    await send();
    await canvas.findByText("You're offline. The request will be sent when you reconnect.", {
      selector: "p",
    });
  },
});

export const RateLimited = meta.story({
  decorators: [onApi({ as: "marc", holds: {}, writesPerMinute: 0 })],
  play: async ({ canvas }) => {
    await send();
    await expect(
      await canvas.findByText(/^You have asked too often/, { selector: "p" }),
    ).toBeVisible();
  },
});

/** Kim may view already. */
export const ForMore = meta.story({
  decorators: [onApi({ as: "kim", holds: {} })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Ask for more access to this document.")).toBeVisible();
  },
});

/** Whoever has all there is to ask for sees nothing. */
export const NothingToAskFor = meta.story({
  decorators: [onApi({ rooms: [launchPlan], as: "zoe", holds: {} })],
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("button")).toBeNull();
  },
});

/** Where no requests are kept. */
export const Impossible = meta.story({
  decorators: [onApi({ as: "marc" })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Ask someone who can share it/)).toBeVisible();
  },
});

export const SignedOut = meta.story({
  decorators: [onApi({ as: null, holds: {} })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Sign in to ask for access.")).toBeVisible();
  },
});

/** A guest could see more once signed in. */
export const Guest = meta.story({
  decorators: [
    onApi({ rooms: [{ ...launchPlan, defaultAccesses: scopes.viewer }], as: null, holds: {} }),
  ],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Sign in to ask for access.")).toBeVisible();
  },
});
