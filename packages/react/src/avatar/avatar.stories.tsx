import { expect } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { Avatar } from "./avatar.tsx";

const picture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' fill='%23fde68a'/%3E%3Ccircle cx='16' cy='13' r='6' fill='%2392400e'/%3E%3Cpath d='M4 32a12 12 0 0 1 24 0' fill='%231d4ed8'/%3E%3C/svg%3E";

const meta = preview.meta({
  title: "Components/Avatar",
  component: Avatar,
  args: { name: "Zoe Martin", label: "Zoe Martin" },
});

export const Initials = meta.story();

export const Picture = meta.story({ args: { src: picture } });

/** Initials take its place. */
export const BrokenPicture = meta.story({
  args: { src: "data:image/png;base64,AAAA" },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("ZM")).toBeVisible();
  },
});

export const HereNow = meta.story({ args: { here: true, label: "Zoe Martin, here now" } });

export const Group = meta.story({ args: { name: "Design", label: "Design", shape: "square" } });

export const Sizes = meta.story({
  render: (args) => (
    <div style={{ display: "flex", gap: 16, alignItems: "center" }}>
      <Avatar {...args} size="small" here />
      <Avatar {...args} size="medium" here />
      <Avatar {...args} size="large" here />
      <Avatar {...args} size="small" shape="square" />
      <Avatar {...args} size="medium" shape="square" />
      <Avatar {...args} size="large" shape="square" />
      <Avatar {...args} size="large" src={picture} here />
    </div>
  ),
});

/** Text is white or black, whichever reads; a gradient on which neither does is darkened. */
export const GivenColors = meta.story({
  render: () => (
    <div style={{ display: "flex", gap: 12 }}>
      {[
        ["#f97316", "#db2777"],
        ["#0ea5e9", "#2563eb"],
        ["#fde047"],
        ["#ffffff", "#000000"],
        ["#ef4444", "#22c55e"],
        ["#808080"],
      ].map((colors) => (
        <Avatar key={colors.join()} name="Zoe Martin" label={colors.join(", ")} colors={colors} />
      ))}
    </div>
  ),
});

export const NamesOfAllKinds = meta.story({
  render: () => (
    <div style={{ display: "flex", flexWrap: "wrap", gap: 12 }}>
      {[
        "Olivier Laurent",
        "Kim Tran",
        "Ana María Ruiz",
        "lea@studio.fr",
        "田中 太郎",
        "محمد علي",
        "Éloïse",
        "👩‍👩‍👧 Family",
        "WWW WWW",
        `Z${"\u0301".repeat(60)}algo`,
        "\u202Eevil",
        "",
      ].map((name) => (
        <Avatar key={name} name={name} label={name || "Nobody"} size="large" />
      ))}
    </div>
  ),
});
