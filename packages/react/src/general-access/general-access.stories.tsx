import { RoomsError } from "@guestlist/api";
import { expect, screen } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { everyKind, scopes } from "../../tests/support/rooms/seed.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { StoryDialog } from "../../tests/support/stories/story-dialog.tsx";
import { storyPage } from "../../tests/support/stories/story-page.ts";
import { StoryPart } from "../../tests/support/stories/story-part.tsx";
import { never, pick, press } from "../../tests/support/stories/story-steps.ts";
import { ShareGeneralAccess } from "./general-access.tsx";

const meta = preview.meta({
  title: "Components/ShareDialog/GeneralAccess",
  component: ShareGeneralAccess,
  render: () => <StoryDialog />,
  parameters: storyPage,
});

const audience = /, General access$/;
const control = () => screen.findByRole("button", { name: audience });
const forAcme = { ...everyKind, groupsAccesses: { everyone: scopes.viewer } };
const forAnyone = { ...everyKind, defaultAccesses: scopes.commenter };
async function open(entry: string) {
  await press(audience);
  await pick(entry);
}

export const Alone = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  render: (args) => (
    <StoryPart>
      <ShareGeneralAccess {...args} />
    </StoryPart>
  ),
  play: async () => void (await control()),
});

export const Restricted = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await expect(await control()).toHaveAccessibleDescription(
      "Only people with access can open this document",
    );
  },
});

export const Organisation = meta.story({
  decorators: [onApi({ rooms: [forAcme] })],
  play: async () => {
    await expect(await control()).toHaveTextContent("Everyone at Acme");
  },
});

export const Anyone = meta.story({
  decorators: [onApi({ rooms: [forAnyone] })],
  play: async () => {
    await expect(await control()).toHaveTextContent("Anyone with the link");
    await expect(screen.getByRole("button", { name: /Role for general access/ })).toHaveTextContent(
      "Can comment",
    );
  },
});

export const Menu = meta.story({
  decorators: [onApi({ rooms: [forAnyone] })],
  play: async () => {
    await press(audience);
    await expect(await screen.findAllByRole("menuitemradio")).toHaveLength(3);
  },
});

export const WithoutOrganisation = meta.story({
  decorators: [onApi({ rooms: [everyKind], organization: false })],
  play: async () => {
    await press(audience);
    await expect(await screen.findAllByRole("menuitemradio")).toHaveLength(2);
  },
});

export const ConfirmPublic = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await open("Anyone with the link");
    await screen.findByRole("alertdialog", { name: "Make this document public?" });
  },
});

export const Pending = meta.story({
  decorators: [onApi({ rooms: [everyKind], faults: { update: never } })],
  play: async () => {
    await open("Everyone at Acme");
    await expect(await control()).toHaveAttribute("aria-busy", "true");
    await expect(await control()).toHaveTextContent("Everyone at Acme");
  },
});

export const Failed = meta.story({
  decorators: [
    onApi({
      rooms: [everyKind],
      faults: { update: () => Promise.reject(new RoomsError("refused")) },
    }),
  ],
  play: async () => {
    await open("Everyone at Acme");
    await expect(
      await screen.findByText(/The change was refused\.$/, { selector: "p" }),
    ).toBeVisible();
    await expect(await control()).toHaveTextContent("Restricted");
  },
});

export const CustomAccess = meta.story({
  decorators: [
    onApi({ rooms: [{ ...everyKind, defaultAccesses: ["room:read", "storage:write"] }] }),
  ],
  play: async () => {
    await expect(
      await screen.findByRole("button", { name: /Role for general access/ }),
    ).toHaveTextContent("Custom access");
  },
});
