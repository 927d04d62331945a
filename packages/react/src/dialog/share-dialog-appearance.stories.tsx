import { expect, screen, userEvent } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { arabic } from "../../tests/support/rooms/arabic.ts";
import { hundred } from "../../tests/support/rooms/hundred.ts";
import { crowd, everyKind, hostile, scopes, users } from "../../tests/support/rooms/seed.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { StoryDialog } from "../../tests/support/stories/story-dialog.tsx";
import { storyPage } from "../../tests/support/stories/story-page.ts";
import { choose, people, press, select, type } from "../../tests/support/stories/story-steps.ts";
import { ShareDialog } from "./share-dialog.tsx";

const meta = preview.meta({
  title: "Components/ShareDialog/Appearance",
  component: ShareDialog,
  args: { roomId: "launch-plan" },
  render: (args) => <StoryDialog {...args} />,
  parameters: storyPage,
});

const smallest = { viewport: { value: "smallest" } };
const phone = { viewport: { value: "phone" } };

export const HundredPeopleAndGroups = meta.story({
  decorators: [onApi(hundred)],
  play: async () => {
    await expect(await screen.findByLabelText("Filter people")).toBeVisible();
    await expect(document.querySelectorAll(".guestlist-people li")).toHaveLength(200);
  },
});

export const Filtered = meta.story({
  decorators: [onApi(hundred)],
  play: async () => {
    await userEvent.type(await screen.findByLabelText("Filter people"), "99");
    await expect(await screen.findByText("Person 99")).toBeVisible();
    await expect(await screen.findByText("Group 99")).toBeVisible();
    await expect(screen.queryByText("Person 9")).toBeNull();
  },
});

export const FilteredToNobody = meta.story({
  decorators: [onApi({ rooms: [crowd.room], people: crowd.people })],
  play: async () => {
    await userEvent.type(await screen.findByLabelText("Filter people"), "xyzzy");
    const typed = await screen.findByText("xyzzy", { selector: "bdi" });
    await expect(typed.closest("p")).toHaveTextContent("No one in this list matches “xyzzy”");
  },
});

/** Long, in other scripts, and such as would turn the text around them. */
export const HostileNames = meta.story({
  decorators: [onApi({ rooms: [hostile.room], people: [...users, ...hostile.people] })],
  play: async () => {
    await expect(await screen.findByText("<b>Bold</b> & Sons")).toBeVisible();
  },
});

export const HostileNamesOnAPhone = meta.story({
  globals: phone,
  decorators: [onApi({ rooms: [hostile.room], people: [...users, ...hostile.people] })],
  play: async () => {
    await choose("Wolfeschlegel", "Can comment");
    await expect(await screen.findByRole("button", { name: "Undo" })).toBeVisible();
  },
});

export const RightToLeft = meta.story({
  globals: { direction: "rtl" },
  decorators: [onApi(arabic)],
  play: async () => {
    await expect(await screen.findByText("محمد العربي")).toBeVisible();
    await expect(await people()).toHaveStyle({ direction: "rtl" });
  },
});

export const Dark = meta.story({
  globals: { theme: "dark" },
  decorators: [
    onApi({
      rooms: [everyKind],
      here: ["olivier", "zoe"],
      holds: { invitations: [{}], requests: [{ message: "for the launch" }] },
    }),
  ],
  play: async () => {
    await expect(await screen.findByRole("list", { name: "Requests" })).toBeVisible();
    const { colorScheme } = getComputedStyle(screen.getByRole("dialog"));
    await expect(colorScheme).toBe("dark");
  },
});

export const DarkMenu = meta.story({
  globals: { theme: "dark" },
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await press(/Access for Zoe Martin/);
    await expect(await screen.findByRole("menu")).toBeVisible();
  },
});

/** The browser's own few colours, where they are turned on, such as by Windows' contrast themes. */
export const ForcedColors = meta.story({
  parameters: { forcedColors: true },
  decorators: [
    onApi({
      rooms: [everyKind],
      here: ["olivier", "zoe"],
      holds: { invitations: [{}], requests: [{ message: "for the launch" }] },
    }),
  ],
  play: async () => {
    await expect(await screen.findByRole("list", { name: "Requests" })).toBeVisible();
  },
});

/** A full sheet below 480 px. */
export const Phone = meta.story({
  globals: phone,
  decorators: [onApi({ rooms: [everyKind], here: ["olivier", "zoe"] })],
  play: async () => {
    await people();
    const { width } = screen.getByRole("dialog").getBoundingClientRect();
    await expect(width).toBe(window.innerWidth);
  },
});

export const Smallest = meta.story({
  globals: smallest,
  decorators: [
    onApi({
      rooms: [{ ...everyKind, defaultAccesses: scopes.commenter }],
      here: ["olivier", "zoe", "marc"],
      holds: { invitations: [{}], requests: [{ message: "for the launch" }] },
    }),
  ],
  play: async () => {
    await expect(await screen.findByRole("list", { name: "Requests" })).toBeVisible();
    await screen.findByText("Also here now");
  },
});

export const SmallestMenu = meta.story({
  globals: smallest,
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await press(/Access for Zoe Martin/);
    await expect(await screen.findByRole("menu")).toBeVisible();
  },
});

export const SmallestInvitation = meta.story({
  globals: smallest,
  decorators: [onApi({ rooms: [everyKind], holds: {} })],
  play: async () => {
    await type("marc@acme.io, lea@studio.fr, ");
    await expect(await screen.findByRole("textbox", { name: "Message" })).toBeVisible();
  },
});

export const SmallestSelection = meta.story({
  globals: smallest,
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await select("Zoe Martin", "Design");
    await screen.findByText("2 selected", { selector: ".guestlist-selection-count" });
  },
});

export const SmallestConflict = meta.story({
  globals: smallest,
  decorators: [onApi({ rooms: [everyKind], conflictOn: "zoe" })],
  play: async () => {
    await choose("Zoe Martin", "Can view");
    await expect(await screen.findByRole("button", { name: "Keep as it is" })).toBeVisible();
  },
});
