import { RoomsError } from "@guestlist/api";
import { onlineManager } from "@tanstack/react-query";
import { expect, screen, userEvent, within } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { everyKind, launchPlan } from "../../tests/support/rooms/seed.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { StoryDialog } from "../../tests/support/stories/story-dialog.tsx";
import { storyPage } from "../../tests/support/stories/story-page.ts";
import { StoryPart } from "../../tests/support/stories/story-part.tsx";
import { never, people, press, type } from "../../tests/support/stories/story-steps.ts";
import { ShareInvite } from "./invite.tsx";

const meta = preview.meta({
  title: "Components/ShareDialog/Invite",
  component: ShareInvite,
  render: () => <StoryDialog />,
  parameters: storyPage,
});

const chips = () => screen.findByRole("list", { name: "People to add" });

async function chooseMarcAndAddress() {
  await type("marc");
  await userEvent.click(await screen.findByRole("option", { name: /Marc Chevalier/ }));
  await type("lea@studio.fr,");
  await expect(within(await chips()).getAllByRole("listitem")).toHaveLength(2);
}

export const Alone = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  render: (args) => (
    <StoryPart>
      <ShareInvite {...args} />
    </StoryPart>
  ),
  play: async () => void (await screen.findByRole("combobox")),
});

export const Searching = meta.story({
  decorators: [
    onApi({
      rooms: [everyKind],
      onRequest: (_method, path) => (path.includes("candidates") ? never() : undefined),
    }),
  ],
  play: async () => {
    await type("mar");
    await expect(await screen.findByText("Searching…")).toBeVisible();
  },
});

/** Who has access already is told. */
export const Suggestions = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await type("mar");
    await expect(await screen.findByRole("option", { name: /Marc Chevalier/ })).toBeVisible();
    await expect(screen.getByRole("option", { name: /^Zoe Martin.*already/ })).toBeVisible();
  },
});

export const SearchFailed = meta.story({
  decorators: [
    onApi({
      rooms: [everyKind],
      onRequest: (_method, path) => {
        if (path.includes("candidates")) throw new TypeError("fetch failed");
      },
    }),
  ],
  play: async () => {
    await type("mar");
    await expect(await screen.findByText(/search failed/i)).toBeVisible();
  },
});

export const NoMatch = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await type("xyzzy");
    await expect(await screen.findByText(/No one found/)).toBeVisible();
  },
});

export const UnknownAddress = meta.story({
  decorators: [onApi({ rooms: [launchPlan], holds: {} })],
  play: async () => {
    await type("lea@x.io");
    await expect(await screen.findByRole("option", { name: "Invite lea@x.io" })).toBeVisible();
  },
});

/** Offered before anything is typed. */
export const RecentCollaborators = meta.story({
  decorators: [
    onApi({ rooms: [launchPlan], holds: { activity: [{ target: "marc" }, { target: "zoe" }] } }),
  ],
  play: async () => {
    await userEvent.click(await screen.findByRole("combobox"));
    await expect(await screen.findByRole("option", { name: /Marc Chevalier/ })).toBeVisible();
  },
});

export const Chosen = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await chooseMarcAndAddress();
    await expect(screen.getByRole("button", { name: /Role for new people/ })).toHaveTextContent(
      "Can view",
    );
  },
});

/** What cannot be read stays as text, with how many that are. */
export const ListPasted = meta.story({
  decorators: [onApi({ rooms: [everyKind], holds: {} })],
  play: async () => {
    await userEvent.click(await screen.findByRole("combobox"));
    await userEvent.paste("Lea <lea@x.io>; kit@x.io, jo@x.io\nnot an address");
    await expect(within(await chips()).getAllByRole("listitem")).toHaveLength(3);
    await expect(screen.getByRole("combobox")).toHaveDisplayValue(/not an address/);
  },
});

export const Message = meta.story({
  decorators: [onApi({ rooms: [launchPlan], holds: {} })],
  play: async () => {
    await type("lea@x.io,");
    const message = await screen.findByRole("textbox", { name: "Message" });
    await userEvent.type(message, "Have a look,\nplease.");
    await expect(message).toHaveValue("Have a look,\nplease.");
    await expect(screen.getByRole("checkbox", { name: "Notify people" })).toBeChecked();
  },
});

export const InvitePending = meta.story({
  decorators: [onApi({ rooms: [everyKind], faults: { update: never } })],
  play: async () => {
    await chooseMarcAndAddress();
    await press("Invite");
    const busy = await screen.findByRole("button", { name: "Invite" });
    await expect(busy).toHaveAttribute("aria-busy", "true");
  },
});

/** Nobody has the address, so its chip stays with the reason; Marc is in. */
export const InvitePartlyFailed = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  play: async () => {
    await chooseMarcAndAddress();
    await press("Invite");
    await screen.findByRole("button", { name: "Undo" });
    await expect(within(await chips()).getAllByRole("listitem")).toHaveLength(1);
    await screen.findByText(/No one here uses this address/);
  },
});

export const InviteFailed = meta.story({
  decorators: [
    onApi({
      rooms: [everyKind],
      faults: { update: () => Promise.reject(new RoomsError("refused")) },
    }),
  ],
  play: async () => {
    await chooseMarcAndAddress();
    await press("Invite");
    await screen.findAllByText(/^No one was invited/);
    await expect(screen.getByRole("combobox")).toHaveAccessibleDescription(/No one was invited/);
    await expect(within(await chips()).getAllByRole("listitem")).toHaveLength(2);
  },
});

export const InviteOffline = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  beforeEach: () => () => onlineManager.setOnline(true),
  play: async () => {
    await chooseMarcAndAddress();
    onlineManager.setOnline(false);
    await press("Invite");
    await screen.findByText("The invitation will be sent when you reconnect.");
  },
});

/** Those invited stand on top until the dialog closes. */
export const Invited = meta.story({
  decorators: [onApi({ rooms: [launchPlan], holds: {} })],
  play: async () => {
    await type("marc@acme.io,lea@x.io,");
    await press("Invite");
    await screen.findByRole("button", { name: "Undo" });
    const [first] = within(await people()).getAllByRole("listitem");
    await expect(first).toHaveTextContent(/Marc Chevalier|lea@x\.io/);
  },
});
