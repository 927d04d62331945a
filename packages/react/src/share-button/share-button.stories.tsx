import { RoomsError } from "@guestlist/api";
import { expect } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { crowd, everyKind, launchPlan, scopes } from "../../tests/support/rooms/seed.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { never } from "../../tests/support/stories/story-steps.ts";
import { ShareButton } from "./share-button.tsx";

const meta = preview.meta({
  title: "Components/ShareButton",
  component: ShareButton,
  args: { roomId: "launch-plan" },
});

/** A lock: only those who are listed. */
export const Restricted = meta.story({
  decorators: [onApi({ rooms: [launchPlan] })],
  play: async ({ canvas }) => {
    await canvas.findByText("2");
    await expect(canvas.getByRole("button", { name: "Share" })).toHaveAccessibleDescription(
      "Restricted, 2 people added by name",
    );
  },
});

/** A building: everyone at one's organisation. */
export const Organisation = meta.story({
  decorators: [onApi({ rooms: [{ ...launchPlan, groupsAccesses: { everyone: scopes.viewer } }] })],
  play: async ({ canvas }) => {
    await canvas.findByText("2");
    await expect(canvas.getByRole("button")).toHaveAccessibleDescription(
      "Everyone at Acme, 2 people added by name",
    );
  },
});

/** A globe: anyone with the link. */
export const Anyone = meta.story({
  decorators: [onApi({ rooms: [{ ...launchPlan, defaultAccesses: scopes.viewer }] })],
  play: async ({ canvas }) => {
    await canvas.findByText("2");
    await expect(canvas.getByRole("button")).toHaveAccessibleDescription(
      "Anyone with the link, 2 people added by name",
    );
  },
});

export const OnePerson = meta.story({
  decorators: [onApi({ rooms: [{ ...launchPlan, usersAccesses: { olivier: scopes.editor } }] })],
  play: async ({ canvas }) => {
    await canvas.findByText("1");
    await expect(canvas.getByRole("button")).toHaveAccessibleDescription(
      "Restricted, 1 person added by name",
    );
  },
});

export const Hundred = meta.story({
  decorators: [onApi({ rooms: [crowd.room], people: crowd.people })],
  play: async ({ canvas }) => void (await canvas.findByText("100")),
});

/** A badge, for those who may answer. */
export const WithRequests = meta.story({
  decorators: [
    onApi({
      rooms: [everyKind],
      holds: { requests: [{ userId: "marc" }, { userId: "maren", message: "for the launch" }] },
    }),
  ],
  play: async ({ canvas }) => {
    await canvas.findByText("2");
    await expect(canvas.getByRole("button")).toHaveAccessibleDescription(
      "Restricted, 5 people added by name, 2 requests for access",
    );
  },
});

/** Who may only view is not told of requests. */
export const RequestsOfNoConcern = meta.story({
  decorators: [onApi({ rooms: [everyKind], as: "kim", holds: { requests: [{ userId: "marc" }] } })],
  play: async ({ canvas }) => {
    await canvas.findByText("5");
    await expect(canvas.getByRole("button")).toHaveAccessibleDescription(
      "Restricted, 5 people added by name",
    );
  },
});

export const Loading = meta.story({
  decorators: [onApi({ faults: { get: never } })],
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("button", { name: "Share" })).toHaveAccessibleDescription("");
  },
});

/** What is not known is left out; the dialog says why. */
export const Failed = meta.story({
  decorators: [onApi({ faults: { get: () => Promise.reject(new RoomsError("unavailable")) } })],
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("button", { name: "Share" })).toHaveAccessibleDescription("");
  },
});
