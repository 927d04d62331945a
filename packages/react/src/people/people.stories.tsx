import { expect, screen, userEvent, within } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { everyKind, launchPlan, scopes } from "../../tests/support/rooms/seed.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { StoryDialog } from "../../tests/support/stories/story-dialog.tsx";
import { storyPage } from "../../tests/support/stories/story-page.ts";
import { StoryPart } from "../../tests/support/stories/story-part.tsx";
import { choose, control, people, press } from "../../tests/support/stories/story-steps.ts";
import { SharePeople } from "./people.tsx";

const meta = preview.meta({
  title: "Components/ShareDialog/People",
  component: SharePeople,
  render: () => <StoryDialog />,
  parameters: storyPage,
});

const row = async (name: string) => {
  const found = (await control(name)).closest("li");
  if (!found) throw new Error(`There is no row of ${name}.`);
  return within(found);
};

export const Alone = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  render: (args) => (
    <StoryPart>
      <SharePeople {...args} />
    </StoryPart>
  ),
  play: async () => {
    await expect(within(await people()).getAllByRole("listitem")).toHaveLength(7);
  },
});

/** Ana's own entry gives less than her group would. */
export const Why = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await press("Why? Ana Ruiz");
    await expect(await screen.findByText(/^If removed here: can still edit/)).toBeVisible();
  },
});

export const WhyFromTheMenu = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await choose("Zoe Martin", "Why this access?");
    await expect(await screen.findByText(/^If removed here: can still edit/)).toBeVisible();
  },
});

export const WhyFailed = meta.story({
  decorators: [
    onApi({
      rooms: [everyKind],
      onRequest: (_method, path) => {
        if (/people\/[^/]+\/access/.test(path)) throw new TypeError("fetch failed");
      },
    }),
  ],
  play: async () => {
    await press("Why? Ana Ruiz");
    await expect(await screen.findByText("The reasons could not be loaded.")).toBeVisible();
  },
});

/** Someone of another organisation. */
export const External = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await expect((await row("Sam Okafor")).getByText("External")).toBeVisible();
  },
});

/** Nobody is known by this id any more. */
export const UnknownAccount = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await expect((await row("Unknown person")).getByText("user-4711")).toBeVisible();
  },
});

/** Their addresses tell them apart. */
export const SameName = meta.story({
  decorators: [
    onApi({
      rooms: [
        {
          ...launchPlan,
          usersAccesses: { olivier: scopes.editor, ana: scopes.editor, ana2: scopes.viewer },
        },
      ],
    }),
  ],
  play: async () => {
    await expect(await control("Ana Ruiz, ana@acme.io")).toBeVisible();
    await expect(await control("Ana Ruiz, ana2@acme.io")).toBeVisible();
  },
});

/** Set elsewhere, in a way that no role is. */
export const CustomAccess = meta.story({
  decorators: [
    onApi({
      rooms: [
        {
          ...everyKind,
          usersAccesses: { olivier: scopes.editor, zoe: ["room:read", "storage:write"] },
          groupsAccesses: { design: ["room:read", "storage:write"] },
        },
      ],
    }),
  ],
  play: async () => {
    await expect(await control("Zoe Martin")).toHaveTextContent("Custom access");
    await expect(await control("Design")).toHaveTextContent("Custom access");
  },
});

export const SeveralOwners = meta.story({
  decorators: [
    onApi({
      rooms: [{ ...everyKind, metadata: { ...everyKind.metadata, owner: ["olivier", "zoe"] } }],
    }),
  ],
  play: async () => {
    await expect(await control("Olivier Laurent")).toHaveTextContent("Owner");
    await expect(await control("Zoe Martin")).toHaveTextContent("Owner");
    await userEvent.click(await control("Olivier Laurent"));
    await expect(await screen.findByRole("menuitem", { name: "Leave" })).toBeVisible();
  },
});

/** The only owner can neither leave nor become less. */
export const LastOwnerBlocked = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    const own = await control("Olivier Laurent");
    await userEvent.click(own);
    await expect(screen.queryByRole("menu")).toBeNull();
    await expect(own).toHaveAttribute("aria-disabled", "true");
    await expect(own).toHaveAccessibleDescription(/^The last owner must stay/);
  },
});

export const HereNow = meta.story({
  decorators: [onApi({ rooms: [everyKind], here: ["olivier", "zoe"] })],
  play: async () => {
    await expect((await row("Zoe Martin")).getByText("here now")).toBeVisible();
  },
});

/** In the room through a group or the link, without a row of their own. */
export const AlsoHere = meta.story({
  decorators: [
    onApi({
      rooms: [
        {
          ...everyKind,
          usersAccesses: { olivier: scopes.editor, zoe: scopes.editor },
          defaultAccesses: scopes.commenter,
        },
      ],
      here: ["olivier", "zoe", "kim", "marc", "guest:4711"],
    }),
  ],
  play: async () => {
    const list = await screen.findByRole("list", { name: "Also here now" });
    await within(list).findByText("Marc Chevalier");
    await expect(within(list).getAllByRole("listitem")).toHaveLength(3);
  },
});
