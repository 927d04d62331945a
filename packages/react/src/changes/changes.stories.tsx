import { RoomsError } from "@guestlist/api";
import { expect, screen } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { everyKind, scopes } from "../../tests/support/rooms/seed.ts";
import type { InProcessShare } from "../../tests/support/share/in-process-share.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { StoryDialog } from "../../tests/support/stories/story-dialog.tsx";
import { storyPage } from "../../tests/support/stories/story-page.ts";
import { choose, control, never, press, told } from "../../tests/support/stories/story-steps.ts";
import { ShareDialog } from "../dialog/index.ts";

const meta = preview.meta({
  title: "Components/ShareDialog/Changes",
  component: ShareDialog,
  args: { roomId: "launch-plan" },
  render: (args) => <StoryDialog {...args} />,
  parameters: storyPage,
});

export const RoleMenu = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await press(/Access for Zoe Martin/);
    await expect(await screen.findByRole("menuitemradio", { name: "Can edit" })).toHaveFocus();
    await expect(screen.getByRole("menuitem", { name: "Remove access" })).toBeVisible();
  },
});

/** An editor may not make anyone an owner, and is told why. */
export const RoleMenuOfAnEditor = meta.story({
  decorators: [onApi({ rooms: [everyKind], as: "zoe" })],
  play: async () => {
    await press(/Access for Sam Okafor/);
    const owner = await screen.findByRole("menuitemradio", { name: "Owner" });
    await expect(owner).toHaveAttribute("aria-disabled", "true");
    await expect(owner).toHaveAccessibleDescription("Only owners can add owners");
  },
});

export const Changed = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await choose("Zoe Martin", "Can view");
    await told("Zoe Martin can now view.");
    await expect(screen.getByRole("button", { name: "Undo" })).toBeVisible();
    await expect(await control("Zoe Martin")).toHaveTextContent("Can view");
  },
});

export const Removed = meta.story({
  decorators: [onApi({ rooms: [{ ...everyKind, groupsAccesses: {} }] })],
  play: async () => {
    await choose("Zoe Martin", "Remove access");
    await told("Zoe Martin no longer has access. You can undo this.");
    await expect(screen.queryByText("Zoe Martin", { selector: "li *" })).toBeNull();
  },
});

export const Undone = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await choose("Zoe Martin", "Can view");
    await press("Undo");
    await told("The change was undone.");
    await expect(await control("Zoe Martin")).toHaveTextContent("Can edit");
  },
});

export const RowPending = meta.story({
  decorators: [onApi({ rooms: [everyKind], faults: { update: never } })],
  play: async () => {
    await choose("Zoe Martin", "Can view");
    const busy = await control("Zoe Martin");
    await expect(busy).toHaveAttribute("aria-busy", "true");
    await expect(busy).toHaveTextContent("Can view");
    await expect(busy).toHaveFocus();
  },
});

export const RowFailed = meta.story({
  decorators: [
    onApi({
      rooms: [everyKind],
      faults: { update: () => Promise.reject(new RoomsError("refused")) },
    }),
  ],
  play: async () => {
    await choose("Zoe Martin", "Can view");
    await expect(await screen.findByRole("button", { name: "Try again" })).toBeVisible();
    await expect(await control("Zoe Martin")).toHaveTextContent("Can edit");
  },
});

/** Someone else was faster, and it is not known who. */
export const Conflict = meta.story({
  decorators: [onApi({ rooms: [everyKind], conflictOn: "zoe" })],
  play: async () => {
    await choose("Zoe Martin", "Can view");
    await expect(await screen.findByRole("button", { name: "Keep as it is" })).toBeVisible();
    await expect(screen.getByRole("button", { name: "Use mine: Can view" })).toBeVisible();
  },
});

let share: InProcessShare | undefined;
let isDone = false;
const onShare = (made: InProcessShare) => {
  share = made;
  isDone = false;
};
/** Zoe does something right before the first change arrives. */
const zoeFirst = (role: "commenter" | null) => async (method: string) => {
  if (method !== "PATCH" || isDone) return;
  isDone = true;
  await share?.clientOf("zoe").changeAccess("launch-plan", { people: { ana: role } });
};

/** Where activity is kept, it is said who was faster. */
export const ConflictByName = meta.story({
  decorators: [onApi({ rooms: [everyKind], holds: {}, onShare, onRequest: zoeFirst("commenter") })],
  play: async () => {
    await choose("Ana Ruiz", "Can edit");
    await expect(
      await screen.findByText(/changed this to “Can comment” just now/),
    ).toHaveTextContent("Zoe Martin");
  },
});

/** Their row is gone, so it is said below. */
export const ConflictWithARemoval = meta.story({
  decorators: [onApi({ rooms: [everyKind], holds: {}, onShare, onRequest: zoeFirst(null) })],
  play: async () => {
    await choose("Ana Ruiz", "Can edit");
    await expect(await screen.findByRole("button", { name: "Use mine" })).toBeVisible();
  },
});

export const TheirsKept = meta.story({
  decorators: [onApi({ rooms: [everyKind], conflictOn: "zoe" })],
  play: async () => {
    await choose("Zoe Martin", "Can view");
    await press("Keep as it is");
    await expect(await control("Zoe Martin")).toHaveTextContent("Can comment");
    await expect(screen.queryByRole("button", { name: "Keep as it is" })).toBeNull();
  },
});

/** What is left through a group is said. */
export const RemovedButStillThere = meta.story({
  decorators: [onApi({ rooms: [{ ...everyKind, defaultAccesses: scopes.viewer }] })],
  play: async () => {
    await choose("Zoe Martin", "Remove access");
    await told(/^Removed\. Zoe Martin can still edit as a member of Engineering\./);
  },
});
