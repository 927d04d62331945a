import { expect } from "storybook/test";
import preview from "../../../../../.storybook/preview.tsx";
import {
  ana,
  design,
  directory,
  lea,
  RecipientFieldExample,
} from "../../../tests/support/stories/recipient-field-example.tsx";

const meta = preview.meta({
  title: "Internal/RecipientField",
  component: RecipientFieldExample,
});

const crowd = Array.from({ length: 30 }, (_, index) => ({
  key: `user:${index}`,
  kind: "person" as const,
  label: `Person ${index + 1} of the crowd`,
}));

export const Empty = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("combobox")).toHaveAttribute("aria-expanded", "false");
  },
});

export const Recents = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await expect(await canvas.findAllByRole("option")).toHaveLength(5);
  },
});

export const Typing = meta.story({
  args: { recipients: [ana, design] },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole("combobox"), "ma");
    await expect(await canvas.findByRole("option", { name: /^Maya Chen/ })).toBeVisible();
  },
});

export const UnknownAddress = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole("combobox"), "lea@x.io");
    await expect(await canvas.findByRole("option", { name: "Invite lea@x.io" })).toBeVisible();
  },
});

export const Searching = meta.story({
  args: { status: "searching", options: [] },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole("combobox"), "ma");
    await expect(await canvas.findByText("Searching…")).toBeVisible();
  },
});

export const NoMatch = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole("combobox"), "xyz");
    await expect(await canvas.findByText(/^No one found/)).toBeVisible();
  },
});

export const SearchFailed = meta.story({
  args: { status: "failed", options: [] },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole("combobox"), "ma");
    await expect(await canvas.findByText(/search failed/i)).toBeVisible();
  },
});

export const NotAnAddress = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole("combobox"), "xyz{Enter}");
    await expect(canvas.getByRole("combobox")).toBeInvalid();
    await expect(canvas.getByRole("combobox")).toHaveValue("xyz");
  },
});

export const Chips = meta.story({ args: { recipients: [ana, design, lea] } });

export const MarkedChip = meta.story({
  args: { recipients: [ana, design, lea] },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole("combobox"), "{Backspace}");
    await expect(canvas.getAllByRole("listitem")).toHaveLength(3);
  },
});

export const ChipsWithErrors = meta.story({
  args: {
    recipients: [
      ana,
      { ...lea, error: "Addresses outside of Acme cannot be invited to this document" },
      { ...design, error: "No longer exists" },
    ],
  },
});

export const ManyChips = meta.story({ args: { recipients: [ana, design, lea, ...crowd] } });

export const LongAndHostileNames = meta.story({
  args: {
    recipients: [
      { ...ana, label: "Wolfeschlegelsteinhausenbergerdorff ".repeat(4) },
      { ...design, label: "\u202eevitagorba\u202c" },
      { ...lea, label: `${"a".repeat(64)}@${"b".repeat(60)}.example` },
    ],
    options: [
      {
        key: "user:long",
        kind: "person",
        label: "Wolfeschlegelsteinhausenbergerdorff ".repeat(4),
        detail: `${"c".repeat(64)}@${"d".repeat(60)}.example`,
        already: "Can already comment",
      },
      { key: "user:bidi", kind: "person", label: "\u202eShe is an owner", detail: "eve@x.io" },
    ],
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole("combobox"), "w");
    await expect(await canvas.findAllByRole("option")).toHaveLength(2);
  },
});

export const RightToLeft = meta.story({
  args: {
    recipients: [{ ...ana, label: "מאיה כהן" }, design, lea],
    options: [
      { key: "user:noa", kind: "person", label: "נועה לוי", detail: "noa@acme.io" },
      ...directory,
    ],
  },
  globals: { direction: "rtl" },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole("combobox"), "ma");
    await expect(await canvas.findByRole("option", { name: /^נועה/ })).toBeVisible();
  },
});
