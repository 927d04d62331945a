import { expect, userEvent } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { AvatarList } from "./avatar-list.tsx";

const people = [
  { id: "zoe", name: "Zoe Martin", here: true },
  { id: "olivier", name: "Olivier Laurent", here: true, colors: ["#f97316", "#db2777"] },
  { id: "ana", name: "Ana Ruiz" },
  { id: "kim", name: "Kim Tran", here: true },
  { id: "marc", name: "Marc Chevalier" },
  { id: "sam", name: "Sam Okafor", here: true },
  { id: "lea", name: "Léa Dubois-Fontaine de la Rochefoucauld" },
];

const meta = preview.meta({
  title: "Components/AvatarList",
  component: AvatarList,
  args: { people, selfId: "olivier" },
  parameters: { layout: "centered" },
});

/** Oneself first; the rest behind a number. */
export const Overflowing = meta.story({
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole("group", { name: "7 people: Olivier Laurent, Zoe Martin and 5 more" }),
    ).toBeVisible();
    await expect(canvas.getByRole("button", { name: /^\+/ })).toBeVisible();
  },
});

export const RestOpened = meta.story({
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button"));
    await expect(await canvas.findByRole("list")).toHaveFocus();
  },
});

export const Everyone = meta.story({
  args: { max: null },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("button")).toBeNull();
    await expect(document.querySelectorAll(".guestlist-avatar")).toHaveLength(7);
  },
});

/** One of them is the number. */
export const AtLeastTwoPlaces = meta.story({
  args: { max: 1 },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("button", { name: "+6 more" })).toBeVisible();
    await expect(document.querySelectorAll(".guestlist-avatar")).toHaveLength(1);
  },
});

export const One = meta.story({
  args: { people: people.slice(0, 1) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("group", { name: "1 person: Zoe Martin" })).toBeVisible();
  },
});

export const Small = meta.story({ args: { size: "small" } });

export const Large = meta.story({ args: { size: "large" } });

export const Hundreds = meta.story({
  args: {
    people: Array.from({ length: 240 }, (_, index) => ({
      id: `person-${index}`,
      name: `Person ${index + 1}`,
    })),
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button"));
    await expect(await canvas.findByRole("list")).toHaveFocus();
  },
});

/** Nobody is there, so nothing is drawn. */
export const Nobody = meta.story({
  args: { people: [] },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("group")).toBeNull();
  },
});
