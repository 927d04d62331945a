import { RoomsError } from "@guestlist/api";
import { onlineManager } from "@tanstack/react-query";
import { expect, screen, userEvent } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import "../styles.css";
import type { InProcessShare } from "../testing/in-process-share.ts";
import { crowd, everyKind, hostile, launchPlan, scopes, users } from "../testing/seed.ts";
import { ShareScene } from "../testing/share-scene.tsx";

const meta = preview.meta({
  title: "ShareDialog",
  component: ShareScene,
  parameters: { layout: "fullscreen" },
  decorators: [
    (Story) => (
      <div style={{ minBlockSize: 760, padding: 16 }}>
        <Story />
      </div>
    ),
  ],
});

const never = () => new Promise<never>(() => {});
const fails = () => Promise.reject(new RoomsError("unavailable"));
const refuses = () => Promise.reject(new RoomsError("refused"));

const ready = () => screen.findByRole("list", { name: "People with access" });
const control = (name: string) =>
  screen.findByRole("button", { name: new RegExp(`Access for ${name}`) });
async function choose(name: string, entry: string) {
  await userEvent.click(await control(name));
  await userEvent.click(
    await screen.findByRole(/Remove|Leave/.test(entry) ? "menuitem" : "menuitemradio", {
      name: entry,
    }),
  );
}

export const Closed = meta.story({ args: { isOpen: false } });

export const Loading = meta.story({ args: { faults: { get: never } } });

export const Ready = meta.story({
  args: { rooms: [everyKind] },
  play: async () => void (await ready()),
});

export const Why = meta.story({
  args: { rooms: [everyKind] },
  play: async () => {
    await userEvent.click(await screen.findByRole("button", { name: "Why? Ana Ruiz" }));
    await screen.findByText("Without the own entry: Can edit");
  },
});

export const Empty = meta.story({
  args: {
    rooms: [{ ...launchPlan, usersAccesses: { olivier: scopes.editor }, groupsAccesses: {} }],
  },
  play: async () => void (await screen.findByText("Only you have access")),
});

export const RoleMenu = meta.story({
  args: { rooms: [everyKind] },
  play: async () => {
    await userEvent.click(await control("Zoe Martin"));
    await screen.findByRole("menu");
  },
});

export const Changed = meta.story({
  args: { rooms: [everyKind] },
  play: async () => {
    await choose("Zoe Martin", "Can view");
    await screen.findByRole("button", { name: "Undo" });
  },
});

export const RowPending = meta.story({
  args: { rooms: [everyKind], faults: { update: never } },
  play: async () => {
    await choose("Zoe Martin", "Can view");
    await expect(await control("Zoe Martin")).toHaveAttribute("aria-busy", "true");
  },
});

export const RowFailed = meta.story({
  args: { rooms: [everyKind], faults: { update: refuses } },
  play: async () => {
    await choose("Zoe Martin", "Can view");
    await screen.findByRole("button", { name: "Try again" });
  },
});

export const Conflict = meta.story({
  args: { rooms: [everyKind], conflictOn: "zoe" },
  play: async () => {
    await choose("Zoe Martin", "Can view");
    await screen.findByRole("button", { name: "Keep theirs" });
  },
});

export const ConfirmRemoval = meta.story({
  args: { rooms: [{ ...everyKind, defaultAccesses: scopes.commenter }] },
  play: async () => {
    await choose("Sam Okafor", "Remove access");
    await screen.findByRole("alertdialog");
    await screen.findByText(/still can comment/);
  },
});

export const ConfirmPublic = meta.story({
  args: { rooms: [everyKind] },
  play: async () => {
    await userEvent.click(await screen.findByRole("button", { name: /General access/ }));
    await userEvent.click(
      await screen.findByRole("menuitemradio", { name: "Anyone with the link" }),
    );
    await screen.findByRole("alertdialog");
  },
});

export const GeneralAccess = meta.story({
  args: { rooms: [{ ...everyKind, defaultAccesses: scopes.commenter }] },
  play: async () => {
    await userEvent.click(await screen.findByRole("button", { name: /, General access/ }));
    await screen.findByRole("menu");
  },
});

export const Searching = meta.story({
  args: {
    rooms: [everyKind],
    onRequest: (_method, path) => (path.includes("candidates") ? never() : undefined),
  },
  play: async () => {
    await userEvent.type(await screen.findByRole("combobox"), "mar");
    await screen.findByText("Searching…");
  },
});

export const Suggestions = meta.story({
  args: { rooms: [everyKind] },
  play: async () => {
    await userEvent.type(await screen.findByRole("combobox"), "mar");
    await screen.findByRole("option", { name: /Marc Chevalier/ });
  },
});

export const NoMatch = meta.story({
  args: { rooms: [everyKind] },
  play: async () => {
    await userEvent.type(await screen.findByRole("combobox"), "xyzzy");
    await screen.findByText(/Nobody found/);
  },
});

async function chooseMarcAndAddress() {
  const field = await screen.findByRole("combobox");
  await userEvent.type(field, "marc");
  await userEvent.click(await screen.findByRole("option", { name: /Marc Chevalier/ }));
  await userEvent.type(field, "lea@studio.fr,");
}

export const InvitePending = meta.story({
  args: { rooms: [everyKind], faults: { update: never } },
  play: async () => {
    await chooseMarcAndAddress();
    await userEvent.click(screen.getByRole("button", { name: "Invite" }));
  },
});

export const InvitePartlyFailed = meta.story({
  args: { rooms: [everyKind] },
  play: async () => {
    await chooseMarcAndAddress();
    await userEvent.click(screen.getByRole("button", { name: "Invite" }));
    await screen.findByRole("button", { name: "Undo" });
  },
});

export const ReadOnly = meta.story({
  args: { rooms: [everyKind], as: "kim" },
  play: async () => void (await ready()),
});

export const Guest = meta.story({
  args: { rooms: [{ ...everyKind, defaultAccesses: scopes.viewer }], as: null },
  play: async () => void (await screen.findByText(/Sign in to see who/)),
});

export const Denied = meta.story({
  args: { rooms: [everyKind], as: "marc" },
  play: async () => void (await screen.findByText("You do not have access to this document")),
});

export const Offline = meta.story({
  args: { rooms: [everyKind] },
  beforeEach: () => () => onlineManager.setOnline(true),
  play: async () => {
    await ready();
    onlineManager.setOnline(false);
    await choose("Zoe Martin", "Can view");
    await screen.findByText("Sent when you reconnect");
  },
});

export const UpstreamDown = meta.story({
  args: { rooms: [everyKind], faults: { get: fails } },
  play: async () => void (await screen.findByRole("button", { name: "Retry" })),
});

let share: InProcessShare | undefined;

export const Stale = meta.story({
  args: {
    rooms: [everyKind],
    failsAfter: 1,
    onShare: (made) => {
      share = made;
    },
  },
  play: async () => {
    await ready();
    await share?.queryClient.invalidateQueries();
    await screen.findByText("This may be out of date.");
  },
});

export const AccessLost = meta.story({
  args: { rooms: [launchPlan], as: "zoe" },
  play: async () => {
    await choose("Zoe Martin", "Leave");
    await userEvent.click(await screen.findByRole("button", { name: "Leave" }));
    await screen.findByText("You no longer have access to this document.", { selector: "h3" });
  },
});

export const Crowd = meta.story({
  args: { rooms: [crowd.room], people: crowd.people },
  play: async () => void (await screen.findByRole("searchbox", { name: "Filter people" })),
});

export const HostileNames = meta.story({
  args: { rooms: [hostile.room], people: [...users, ...hostile.people] },
  play: async () => void (await ready()),
});
