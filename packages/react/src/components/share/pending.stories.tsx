import { onlineManager } from "@tanstack/react-query";
import { expect, screen, userEvent } from "storybook/test";
import preview from "../../../../../.storybook/preview.tsx";
import "../../styles.css";
import { everyKind, launchPlan, scopes } from "../../testing/seed.ts";
import { seededStore } from "../../testing/seeded-store.ts";
import { ShareScene } from "../../testing/share-scene.tsx";

const meta = preview.meta({
  title: "ShareDialog/Invitations, requests and activity",
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
const control = (name: string) =>
  screen.findByRole("button", { name: new RegExp(`Access for ${name}`) });
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const many =
  "I am writing the text for the launch page and would like to put it in directly.\nThanks!";

const invited = () =>
  seededStore({
    invitations: [
      {},
      { email: "jo@studio.fr", role: "editor", expiresAt: new Date(0), invitedBy: "zoe" },
    ],
  });
const asked = () =>
  seededStore({ requests: [{ userId: "marc", role: "editor", message: "for the launch" }] });

async function chooseAddress() {
  await userEvent.type(await screen.findByRole("combobox"), "lea@x.io,");
  await screen.findByRole("checkbox", { name: "Notify people" });
}

export const Invitations = meta.story({
  args: { rooms: [everyKind], store: invited() },
  play: async () => void (await screen.findByText("Invitation expired")),
});

export const InvitationMenu = meta.story({
  args: { rooms: [launchPlan], store: invited() },
  play: async () => {
    await userEvent.click(await control("lea@x.io"));
    await screen.findByRole("menuitem", { name: "Cancel invitation" });
  },
});

export const Resending = meta.story({
  args: {
    rooms: [launchPlan],
    store: invited(),
    onRequest: (_method, path) => (path.endsWith("resend") ? never() : undefined),
  },
  play: async () => {
    await userEvent.click(await control("lea@x.io"));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Resend invitation" }));
    await expect(await control("lea@x.io")).toHaveAttribute("aria-busy", "true");
  },
});

export const Message = meta.story({
  args: { rooms: [launchPlan], store: seededStore() },
  play: async () => {
    await chooseAddress();
    await userEvent.type(screen.getByRole("textbox", { name: "Message" }), "Have a look,\nplease.");
  },
});

export const InvitationSent = meta.story({
  args: { rooms: [launchPlan], store: seededStore() },
  play: async () => {
    await chooseAddress();
    await press("Invite");
    await screen.findByRole("button", { name: "Undo" });
  },
});

export const UnknownAddress = meta.story({
  args: { rooms: [launchPlan], store: seededStore() },
  play: async () => {
    await userEvent.type(await screen.findByRole("combobox"), "lea@x.io");
    await screen.findByRole("option", { name: "Invite lea@x.io" });
  },
});

export const RecentCollaborators = meta.story({
  args: {
    rooms: [launchPlan],
    store: seededStore({ activity: [{ target: "marc" }, { target: "zoe" }] }),
  },
  play: async () => {
    await userEvent.click(await screen.findByRole("combobox"));
    await screen.findByRole("option", { name: /Marc Chevalier/ });
  },
});

export const Request = meta.story({
  args: { rooms: [launchPlan], store: asked() },
  play: async () => void (await screen.findByRole("list", { name: "Requests" })),
});

export const Requests = meta.story({
  args: {
    rooms: [everyKind],
    store: seededStore({
      requests: [
        { userId: "marc", role: "editor", message: many },
        { userId: "kim", role: "commenter" },
        { userId: "ana2", role: "viewer", message: "for the launch" },
        { userId: "maren", role: "editor", message: "for the launch" },
      ],
    }),
  },
  play: async () => {
    await press("More of what Marc Chevalier wrote");
  },
});

export const RequestPending = meta.story({
  args: { rooms: [launchPlan], store: asked(), faults: { update: never } },
  play: async () => {
    await press("Approve Marc Chevalier");
    await expect(
      await screen.findByRole("button", { name: "Approve Marc Chevalier" }),
    ).toHaveAttribute("aria-busy", "true");
  },
});

export const RequestFailed = meta.story({
  args: { rooms: [launchPlan], store: asked(), writesPerMinute: 0 },
  play: async () => {
    await press("Approve Marc Chevalier");
    await screen.findByRole("button", { name: "Try again" });
  },
});

export const RequestOffline = meta.story({
  args: { rooms: [launchPlan], store: asked() },
  beforeEach: () => () => onlineManager.setOnline(true),
  play: async () => {
    const approve = await screen.findByRole("button", { name: "Approve Marc Chevalier" });
    onlineManager.setOnline(false);
    await userEvent.click(approve);
    await screen.findByText("Sent when you reconnect");
  },
});

export const RequestApproved = meta.story({
  args: { rooms: [launchPlan], store: asked() },
  play: async () => {
    await press("Approve Marc Chevalier");
    await screen.findByRole("button", { name: "Undo" });
  },
});

export const ButtonWithRequests = meta.story({
  args: { isOpen: false, rooms: [launchPlan], store: asked() },
  play: async () => {
    const button = await screen.findByRole("button", { name: /^Share/ });
    await expect(await screen.findByText(/1 request for access/)).toBeInTheDocument();
    await expect(button).toBeVisible();
  },
});

const day = 24 * 60 * 60 * 1_000;
const done = () =>
  seededStore({
    activity: [
      { at: new Date(Date.now() - 40 * day), target: "ana", to: "viewer" },
      { at: new Date(Date.now() - 40 * day), kind: "group", target: "design", to: "viewer" },
      { at: new Date(Date.now() - day), by: "zoe", target: "ana", from: "viewer", to: "editor" },
      { by: "kim", target: "kim", from: "editor", to: null },
      { by: "sam", target: "sam", to: "viewer" },
      { kind: "general", target: "", from: "restricted", to: "anyone:viewer" },
      { kind: "settings", target: "", from: "yes", to: "no" },
      { kind: "invitation", target: "lea@x.io", to: "viewer" },
      { kind: "invitation", target: "lea@x.io", from: "viewer", to: null },
      { kind: "request", target: "marc", from: "editor", to: null },
    ],
  });

export const Activity = meta.story({
  args: { rooms: [everyKind], store: done() },
  play: async () => {
    await press("Activity");
    await screen.findByText(/declined the request/, { selector: "p" });
  },
});

export const ActivityLoading = meta.story({
  args: {
    rooms: [everyKind],
    store: done(),
    onRequest: (_method, path) => (path.includes("activity") ? never() : undefined),
  },
  play: async () => {
    await press("Activity");
    await screen.findByText("Loading what was changed…");
  },
});

export const ActivityEmpty = meta.story({
  args: { rooms: [launchPlan], store: seededStore() },
  play: async () => {
    await press("Activity");
    await screen.findByText("Nothing has been changed yet.");
  },
});

export const ActivityFailed = meta.story({
  args: {
    rooms: [everyKind],
    store: done(),
    onRequest: (_method, path) => {
      if (path.includes("activity")) throw new TypeError("fetch failed");
    },
  },
  play: async () => {
    await press("Activity");
    await screen.findByRole("button", { name: "Retry" });
  },
});

export const Ownerless = meta.story({
  args: {
    rooms: [
      { ...launchPlan, usersAccesses: { zoe: scopes.editor }, metadata: { name: "Launch plan" } },
    ],
    as: "zoe",
    store: seededStore({ invitations: [{ invitedBy: "zoe" }], requests: [{ userId: "marc" }] }),
  },
  play: async () => void (await screen.findByRole("list", { name: "Requests" })),
});
