import { expect, screen, userEvent, within } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { everyKind } from "../../tests/support/rooms/seed.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { storyPage } from "../../tests/support/stories/story-page.ts";
import { people, type } from "../../tests/support/stories/story-steps.ts";
import { brands } from "./brand.ts";
import { BrandCard } from "./brand-card.tsx";
import { BrandedDialog } from "./branded-dialog.tsx";
import "./brands.css";

const meta = preview.meta({
  title: "Theming",
  component: BrandedDialog,
  decorators: [
    onApi({
      rooms: [everyKind],
      here: ["olivier", "zoe"],
      holds: { requests: [{ message: "for the launch" }], invitations: [{}] },
    }),
  ],
  parameters: storyPage,
});

/** Someone is about to be invited, so that the main button is there too. */
async function chooseSomeone() {
  await people();
  await type("mare");
  await userEvent.click(await screen.findByRole("option", { name: /Maren/ }));
  await expect(screen.getByRole("button", { name: "Invite" })).toBeVisible();
}

/** Round, soft and roomy. */
export const Pomelo = meta.story({ args: { brand: "pomelo" }, play: chooseSomeone });

/** Black on white, no corner, a shadow like a block. */
export const Slab = meta.story({ args: { brand: "slab" }, play: chooseSomeone });

/** Ink on warm paper. */
export const Folio = meta.story({ args: { brand: "folio" }, play: chooseSomeone });

/** Dense, in letters of one width. */
export const Prompt = meta.story({ args: { brand: "prompt" }, play: chooseSomeone });

/** What is drawn outside of a dialog, in each brand, light and dark side by side. */
export const SideBySide = meta.story({
  args: { brand: "pomelo" },
  parameters: { docs: { story: { inline: true } } },
  render: () => (
    <div
      style={{
        display: "grid",
        gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 340px), 1fr))",
        gap: 24,
      }}
    >
      {brands.flatMap((brand) =>
        (["light", "dark"] as const).map((theme) => (
          <BrandCard key={`${brand} ${theme}`} brand={brand} theme={theme} />
        )),
      )}
    </div>
  ),
  play: async ({ canvas }) => {
    for (const card of await canvas.findAllByRole("region")) {
      await within(card).findByRole("button", { name: "Request access" });
    }
  },
});
