import { expect } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { everyKind, scopes } from "../../tests/support/rooms/seed.ts";
import { inLiveRoom } from "../../tests/support/stories/in-live-room.tsx";
import { RoomAvatars } from "./room-avatars.tsx";

const meta = preview.meta({ title: "Components/RoomAvatars", component: RoomAvatars });

export const Alone = meta.story({
  decorators: [inLiveRoom({ rooms: [everyKind] })],
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole("group", { name: "1 person: Olivier Laurent" }),
    ).toBeVisible();
  },
});

/** Oneself first. */
export const WithOthers = meta.story({
  decorators: [inLiveRoom({ rooms: [everyKind], connected: ["zoe", "ana"] })],
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole("group", { name: /^3 people: Olivier Laurent, / }),
    ).toBeVisible();
  },
});

/** One avatar per person, however many tabs they have open. */
export const SeveralTabs = meta.story({
  decorators: [inLiveRoom({ rooms: [everyKind], connected: ["zoe", "zoe", "olivier", "zoe"] })],
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole("group", { name: "2 people: Olivier Laurent and Zoe Martin" }),
    ).toBeVisible();
  },
});

export const Crowded = meta.story({
  args: { max: 3 },
  decorators: [
    inLiveRoom({ rooms: [everyKind], connected: ["zoe", "ana", "kim", "marc", "maren", "sam"] }),
  ],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: "+5 more" })).toBeVisible();
  },
});

export const Guest = meta.story({
  decorators: [
    inLiveRoom({
      rooms: [{ ...everyKind, defaultAccesses: scopes.viewer }],
      as: null,
      connected: ["zoe"],
    }),
  ],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("group", { name: /^2 people: Guest/ })).toBeVisible();
  },
});
