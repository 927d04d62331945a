import { useState } from "react";
import { expect, fn, userEvent } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { AccessSelect } from "./access-select.tsx";

const roles = ["viewer", "commenter", "editor", "owner"] as const;

const meta = preview.meta({
  title: "Components/AccessSelect",
  component: AccessSelect,
  args: {
    label: "Access for Zoe Martin",
    value: "editor",
    roles,
    onValueChange: fn(),
  },
  decorators: [
    (Story) => (
      <div style={{ minBlockSize: 340, display: "flex", justifyContent: "center" }}>
        <Story />
      </div>
    ),
  ],
});

export const Closed = meta.story({
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole("button", { name: "Can edit, Access for Zoe Martin" }),
    ).toHaveAttribute("aria-expanded", "false");
  },
});

export const Opened = meta.story({
  args: {
    onRemove: fn(),
    available: ["viewer", "commenter", "editor"],
    unavailableReason: "Only owners can add owners",
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button"));
    await expect(canvas.getByRole("menuitemradio", { name: "Can edit" })).toHaveFocus();
  },
});

export const OwnRow = meta.story({
  args: { label: "Access for Olivier Laurent", onRemove: fn(), removeLabel: "Leave" },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button"));
    await userEvent.keyboard("{End}");
    await expect(canvas.getByRole("menuitem", { name: "Leave" })).toHaveFocus();
  },
});

/** Keeps what is chosen, to try it by hand. */
export const Working = meta.story({
  render: (args) => {
    const [value, setValue] = useState(args.value);
    return <AccessSelect {...args} value={value} onValueChange={setValue} />;
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button"));
    await userEvent.keyboard("{ArrowUp}{Enter}");
    await expect(canvas.getByRole("button")).toHaveTextContent("Can comment");
    await expect(canvas.getByRole("button")).toHaveFocus();
  },
});

export const Field = meta.story({
  args: { variant: "field", label: "Role for new people", value: "viewer" },
});

/** Busy, and still usable. */
export const Pending = meta.story({
  args: { pending: true, value: "viewer" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("button")).toHaveAttribute("aria-busy", "true");
    await expect(canvas.getByRole("button")).toBeEnabled();
  },
});

export const WithReason = meta.story({
  args: {
    value: "owner",
    disabledReason: "A document needs an owner. Make someone else an owner first.",
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button"));
    await expect(canvas.queryByRole("menu")).toBeNull();
    await expect(canvas.getByRole("button")).toHaveAccessibleDescription(/^A document needs/);
  },
});

/** No entry is checked. */
export const CustomAccess = meta.story({
  args: { value: "custom", onRemove: fn() },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: /^Custom access/ }));
    await expect(canvas.queryByRole("menuitemradio", { checked: true })).toBeNull();
  },
});

export const ReadOnly = meta.story({
  args: { readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("button")).toBeNull();
    await expect(canvas.getByText("Can edit")).toBeVisible();
  },
});

export const LadderOfTheApp = meta.story({
  args: {
    value: "Reviewer",
    roles: ["viewer", "Reviewer", "Publisher of everything that is written here"],
    describeRole: (role) =>
      role === "Reviewer" ? "Read, and say whether it may go out" : undefined,
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button"));
    await expect(canvas.getByRole("menuitemradio", { name: "Reviewer" })).toHaveFocus();
  },
});
