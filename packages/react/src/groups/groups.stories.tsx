import { expect, screen, waitFor, within } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { everyKind, scopes, users } from "../../tests/support/rooms/seed.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { StoryDialog } from "../../tests/support/stories/story-dialog.tsx";
import { storyPage } from "../../tests/support/stories/story-page.ts";
import { never, press } from "../../tests/support/stories/story-steps.ts";
import { ShareDialog } from "../dialog/index.ts";

const meta = preview.meta({
  title: "Components/ShareDialog/Groups",
  component: ShareDialog,
  args: { roomId: "launch-plan" },
  render: (args) => <StoryDialog {...args} />,
  parameters: storyPage,
});

const thousand = Array.from({ length: 1_000 }, (_, index) => ({
  id: `member-${index}`,
  name: `Member ${String(index + 1).padStart(4, "0")}`,
  avatar: null,
  colors: [],
  email: `member-${index + 1}@acme.io`,
  organizationId: "acme",
  groupIds: ["marketing"],
}));
const forMarketing = { ...everyKind, groupsAccesses: { marketing: scopes.viewer } };
const members = (group: string) => screen.findByRole("group", { name: `Members of ${group}` });

export const Unfolded = meta.story({
  decorators: [onApi({ rooms: [everyKind], here: ["olivier", "zoe"] })],
  play: async () => {
    await press(/members of Engineering/);
    await expect(within(await members("Engineering")).getAllByRole("listitem")).toHaveLength(3);
  },
});

/** More is fetched while one scrolls, and no more is drawn than what is in sight. */
export const LargeGroupUnfolded = meta.story({
  decorators: [onApi({ rooms: [forMarketing], people: [...users, ...thousand] })],
  play: async () => {
    await press(/members of Marketing/);
    const list = await members("Marketing");
    await within(list).findByText("Member 0001");
    list.scrollTop = list.scrollHeight;
    await within(list).findByText("Member 0050");
    await waitFor(() => expect(within(list).getAllByRole("listitem").length).toBeLessThan(40));
  },
});

export const EmptyGroup = meta.story({
  decorators: [onApi({ rooms: [forMarketing] })],
  play: async () => {
    await press(/members of Marketing/);
    await expect(await screen.findByText("This group has no members.")).toBeVisible();
  },
});

export const LoadingMembers = meta.story({
  decorators: [
    onApi({
      rooms: [everyKind],
      onRequest: (_method, path) => (path.includes("/members") ? never() : undefined),
    }),
  ],
  play: async () => {
    await press(/members of Design/);
    await expect(await screen.findByText("Loading members…")).toBeVisible();
  },
});

export const MembersFailed = meta.story({
  decorators: [
    onApi({
      rooms: [everyKind],
      onRequest: (_method, path) => {
        if (path.includes("/members")) throw new TypeError("fetch failed");
      },
    }),
  ],
  play: async () => {
    await press(/members of Design/);
    await expect(await screen.findByRole("button", { name: "Try again" })).toBeVisible();
  },
});
