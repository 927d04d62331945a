import { onlineManager } from "@tanstack/react-query";
import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { preloadSoonParts } from "../../src/dialog/soon-parts.ts";
import { launchPlan, scopes } from "../support/rooms/seed.ts";
import { heldRequests } from "../support/share/held-requests.ts";
import { openDialog } from "../support/share/open-dialog.tsx";

const list = () => screen.findByRole("list", { name: "People with access" });
const patches = (requests: readonly string[]) =>
  requests.filter((request) => request.startsWith("PATCH"));

// Fetched while the dialog is looked at, which takes longer than these hands.
beforeAll(async () => void (await preloadSoonParts()));
afterEach(() => onlineManager.setOnline(true));

describe("given someone else who changes the room at the same time", () => {
  it("should close the menu of a row they remove, and move on", async () => {
    const { user, share, control, said } = await openDialog();
    await user.click(await control("Sam Okafor"));
    await screen.findByRole("menuitemradio", { name: "Can view" });
    await share.clientOf("zoe").changeAccess("launch-plan", { people: { sam: null } });
    await act(() => share.queryClient.invalidateQueries());
    await waitFor(() => expect(screen.queryByRole("menu")).not.toBeInTheDocument());
    await waitFor(async () => expect(await control("Unknown person")).toHaveFocus());
    expect(said).toEqual(["Sam Okafor is no longer in the list."]);
  });

  it("should say so when they took my right to share, and offer nothing more", async () => {
    const { choose, share, said } = await openDialog({ as: "zoe" });
    await list();
    await share.clientOf("olivier").changeAccess("launch-plan", { people: { zoe: "viewer" } });
    await choose("Ana Ruiz", "Can edit");
    await waitFor(() =>
      expect(screen.queryByRole("button", { name: /Access for Ana/ })).not.toBeInTheDocument(),
    );
    expect(said.at(-1)).toMatch(/^Not changed: Ana Ruiz can still view./);
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
    expect(share.rooms.all.get("launch-plan")?.usersAccesses.ana).toEqual(scopes.viewer);
  });

  it("should not send what was chosen offline once my access is gone", async () => {
    const { choose, share } = await openDialog({ rooms: [launchPlan], as: "zoe" });
    await list();
    act(() => onlineManager.setOnline(false));
    await choose("Design", "Can edit");
    await share.rooms.update("launch-plan", { usersAccesses: { zoe: null } });
    act(() => onlineManager.setOnline(true));
    expect(
      await screen.findByRole("heading", { name: "You no longer have access to this document." }),
    ).toBeInTheDocument();
    expect(share.rooms.all.get("launch-plan")?.groupsAccesses.design).toEqual(scopes.viewer);
  });

  it("should keep both of two changes to one person, the last winning, and show it to both", async () => {
    const { choose, share } = await openDialog();
    await list();
    await choose("Zoe Martin", "Can comment");
    await screen.findByRole("button", { name: "Undo" });
    await share.clientOf("olivier").changeAccess("launch-plan", { people: { zoe: "viewer" } });
    await act(() => share.queryClient.invalidateQueries());
    await waitFor(async () =>
      expect(
        within(await list()).getByRole("button", { name: /Access for Zoe/ }),
      ).toHaveTextContent("Can view"),
    );
  });
});

describe("given impatient hands", () => {
  it("should invite once when the button is pressed twice", async () => {
    const held = heldRequests("POST");
    const { user, share } = await openDialog({ rooms: [launchPlan], ...held });
    await user.type(await screen.findByRole("combobox"), "marc");
    await user.click(await screen.findByRole("option", { name: /Marc/ }));
    await user.dblClick(screen.getByRole("button", { name: "Invite" }));
    held.release();
    await screen.findByRole("button", { name: "Undo" });
    expect(share.requests.filter((request) => request.startsWith("POST"))).toHaveLength(1);
  });

  it("should send one change when the same role is chosen twice", async () => {
    const held = heldRequests("PATCH");
    const { choose, share } = await openDialog(held);
    await choose("Zoe Martin", "Can view");
    await choose("Zoe Martin", "Can view");
    held.release();
    await screen.findByRole("button", { name: "Undo" });
    expect(patches(share.requests)).toHaveLength(1);
  });

  it("should show suggestions for what is typed now, whatever order the answers come in", async () => {
    const held = heldRequests("GET");
    const { user } = await openDialog({ rooms: [launchPlan], ...held });
    held.release();
    const field = await screen.findByRole("combobox");
    await user.type(field, "ma");
    await waitFor(() => expect(held.waiting).toBeGreaterThan(0));
    await user.clear(field);
    await user.type(field, "kim");
    await waitFor(() => expect(held.waiting).toBeGreaterThan(1));
    held.releaseLast();
    expect(await screen.findByRole("option", { name: /Kim Tran/ })).toBeInTheDocument();
    while (held.waiting > 0) held.release();
    await waitFor(() =>
      expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual([
        expect.stringContaining("Kim Tran"),
      ]),
    );
  });
});
