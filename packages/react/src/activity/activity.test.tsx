import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { everyKind, launchPlan } from "../../tests/support/rooms/seed.ts";
import { seededStore } from "../../tests/support/rooms/seeded-store.ts";
import type { InProcessShareOptions } from "../../tests/support/share/in-process-share.ts";
import { openDialog } from "../../tests/support/share/open-dialog.tsx";

async function open(options: InProcessShareOptions = {}) {
  const opened = await openDialog({ rooms: [launchPlan], store: seededStore(), ...options });
  await opened.user.click(await screen.findByRole("button", { name: "Activity" }));
  return opened;
}
const panel = () => screen.findByRole("group", { name: "Activity", hidden: false });
const entries = () =>
  screen.getAllByRole("listitem").map((item) => item.querySelector("p")?.textContent);

describe("given a room where much was changed", () => {
  const kinds = seededStore({
    activity: [
      { target: "ana", from: null, to: "viewer" },
      { target: "ana", from: "viewer", to: "editor" },
      { target: "ana", from: "editor", to: null },
      { by: "kim", target: "kim", from: "editor", to: null },
      { by: "sam", target: "sam", from: null, to: "viewer" },
      { by: "zoe", target: "zoe", from: "owner", to: "editor" },
      { kind: "group", target: "design", from: null, to: "viewer" },
      { kind: "general", target: "", from: "restricted", to: "anyone:viewer" },
      { kind: "general", target: "", from: "anyone:viewer", to: "restricted" },
      { kind: "settings", target: "", from: "yes", to: "no" },
      { kind: "settings", target: "", from: "no", to: "yes" },
      { kind: "invitation", target: "lea@x.io", from: null, to: "viewer" },
      { kind: "invitation", target: "lea@x.io", from: "viewer", to: "editor" },
      { kind: "invitation", target: "lea@x.io", from: "editor", to: null },
      { kind: "request", target: "marc", from: "editor", to: null },
    ],
  });

  it("should say of each who did what, the latest first", async () => {
    await open({ store: kinds });
    await panel();
    await screen.findByText(/declined the request/, { selector: "p" });
    const said = within(await panel())
      .getAllByRole("listitem")
      .map((item) => item.querySelector("p")?.textContent);
    expect(said).toEqual([
      "Olivier Laurent declined the request of Marc Chevalier for edit access",
      "Olivier Laurent cancelled the invitation to lea@x.io",
      "Olivier Laurent changed the invitation to lea@x.io from “Can view” to “Can edit”",
      "Olivier Laurent invited lea@x.io with view access",
      "Olivier Laurent let people who can edit share",
      "Olivier Laurent let only owners share",
      "Olivier Laurent changed general access: only people with access can open this document",
      "Olivier Laurent changed general access: anyone with the link can view this document",
      "Olivier Laurent gave Design view access",
      "Zoe Martin changed their own access from “Owner” to “Can edit”",
      "Sam Okafor accepted an invitation and got view access",
      "Kim Tran left",
      "Olivier Laurent removed Ana Ruiz",
      "Olivier Laurent changed the access of Ana Ruiz from “Can view” to “Can edit”",
      "Olivier Laurent gave Ana Ruiz view access",
    ]);
  });

  it("should say when, and exactly when", async () => {
    await open({ store: seededStore({ activity: [{ at: new Date(Date.now() - 5 * 60_000) }] }) });
    const time = await screen.findByText("5 minutes ago");
    expect(time).toHaveAttribute("datetime");
    expect(time).toHaveAttribute("title", expect.stringMatching(/ at /));
  });
});

describe("given the panel", () => {
  it("should have the focus, and give it back by Escape and by Back", async () => {
    const { user } = await open();
    await panel();
    expect(screen.getByRole("button", { name: "Back" })).toHaveFocus();
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
    await user.keyboard("{Escape}");
    const opener = screen.getByRole("button", { name: "Activity" });
    expect(opener).toHaveFocus();
    expect(screen.getByRole("dialog")).toBeInTheDocument();
    await user.click(opener);
    await user.click(await screen.findByRole("button", { name: "Back" }));
    expect(opener).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("should say so when there is nothing", async () => {
    await open();
    expect(await screen.findByText("Nothing has been changed yet.")).toBeInTheDocument();
  });

  it("should say why it failed, and recover", async () => {
    let isDown = true;
    const { user } = await open({
      onRequest: (_method, path) => {
        if (isDown && path.includes("/activity")) throw new TypeError("fetch failed");
      },
    });
    expect(await screen.findByText(/could not be loaded/)).toBeInTheDocument();
    isDown = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Nothing has been changed yet.")).toBeInTheDocument();
  });

  it("should show one page, then more", async () => {
    const activity = Array.from({ length: 35 }, (_, index) => ({
      kind: "invitation" as const,
      target: `p${index}@x.io`,
    }));
    const { user, said } = await open({ store: seededStore({ activity }) });
    await screen.findByText("p34@x.io", { selector: "bdi" });
    expect(within(await panel()).getAllByRole("listitem")).toHaveLength(30);
    await user.click(screen.getByRole("button", { name: "Show more" }));
    await screen.findByText("p0@x.io", { selector: "bdi" });
    expect(within(await panel()).getAllByRole("listitem")).toHaveLength(35);
    await waitFor(() => expect(said.at(-1)).toBe("5 more changes"));
    expect(screen.queryByRole("button", { name: "Show more" })).not.toBeInTheDocument();
    expect(document.activeElement).toHaveClass("guestlist-activity-list");
  });

  it("should show what is changed meanwhile", async () => {
    const { share } = await open();
    await screen.findByText("Nothing has been changed yet.");
    await share.clientOf("zoe").changeAccess("launch-plan", { people: { ana: "viewer" } });
    await share.queryClient.refetchQueries({
      predicate: ({ queryKey }) => queryKey.includes("access"),
    });
    await waitFor(() => expect(entries()).toContain("Zoe Martin gave Ana Ruiz view access"));
  });
});

describe("given no store, or nobody who may share", () => {
  it("should offer none", async () => {
    await openDialog({ rooms: [everyKind] });
    await screen.findByRole("button", { name: "Settings" });
    expect(screen.queryByRole("button", { name: "Activity" })).not.toBeInTheDocument();
  });
});
