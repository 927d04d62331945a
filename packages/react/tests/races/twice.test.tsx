import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { preloadSoonParts } from "../../src/dialog/soon-parts.ts";
import { launchPlan } from "../support/rooms/seed.ts";
import { seededStore } from "../support/rooms/seeded-store.ts";
import { heldRequests } from "../support/share/held-requests.ts";
import { openDialog } from "../support/share/open-dialog.tsx";

const undo = () => screen.findByRole("button", { name: "Undo" });
const sent = (requests: readonly string[], method: string) =>
  requests.filter((request) => request.startsWith(method));

// Fetched while the dialog is looked at, which takes longer than these hands.
beforeAll(async () => void (await preloadSoonParts()));

describe("given hands that do everything twice", () => {
  it("should invite once when Enter is pressed twice", async () => {
    const held = heldRequests("POST");
    const { user, share } = await openDialog({ rooms: [launchPlan], ...held });
    await user.type(await screen.findByRole("combobox"), "marc");
    await screen.findByRole("option", { name: /Marc/ });
    // The first chooses, the others send.
    await user.keyboard("{Enter}{Enter}{Enter}");
    await waitFor(() => expect(held.waiting).toBe(1));
    held.release();
    await undo();
    expect(sent(share.requests, "POST")).toHaveLength(1);
  });

  it("should change a role once when Enter is pressed twice in its menu", async () => {
    const held = heldRequests("PATCH");
    const { user, share, control } = await openDialog(held);
    (await control("Zoe Martin")).focus();
    await user.keyboard("{Enter}{ArrowUp}{Enter}{Enter}");
    await waitFor(() => expect(held.waiting).toBe(1));
    await user.keyboard("{Escape}");
    held.release();
    await undo();
    expect(sent(share.requests, "PATCH")).toHaveLength(1);
  });

  it("should open it to anyone once", async () => {
    const held = heldRequests("PATCH");
    const { user, share } = await openDialog({ rooms: [launchPlan], ...held });
    await user.click(await screen.findByRole("button", { name: /, General access/ }));
    await user.click(screen.getByRole("menuitemradio", { name: "Anyone with the link" }));
    const question = await screen.findByRole("alertdialog");
    await user.dblClick(within(question).getByRole("button", { name: "Make public" }));
    await waitFor(() => expect(held.waiting).toBe(1));
    held.release();
    await undo();
    expect(sent(share.requests, "PATCH")).toHaveLength(1);
  });

  it("should leave once", async () => {
    const held = heldRequests("PATCH");
    const { choose, user, share } = await openDialog({ as: "zoe", rooms: [launchPlan], ...held });
    await choose("Zoe Martin", "Leave");
    const question = await screen.findByRole("alertdialog");
    await user.dblClick(within(question).getByRole("button", { name: "Leave" }));
    await waitFor(() => expect(held.waiting).toBe(1));
    held.release();
    await screen.findByText("You no longer have access to this document.", { selector: "h3" });
    expect(sent(share.requests, "PATCH")).toHaveLength(1);
  });

  it("should take a change back once", async () => {
    const { choose, user, share, said } = await openDialog({ rooms: [launchPlan] });
    await choose("Zoe Martin", "Can view");
    await user.dblClick(await undo());
    await waitFor(() => expect(said.at(-1)).toBe("The change was undone."));
    expect(sent(share.requests, "PATCH")).toHaveLength(2);
    expect(share.rooms.all.get("launch-plan")?.usersAccesses).toEqual(launchPlan.usersAccesses);
  });

  it("should decline a request once", async () => {
    const held = heldRequests("PATCH");
    const store = seededStore({ requests: [{ userId: "marc" }] });
    const { user, share } = await openDialog({ rooms: [launchPlan], store, ...held });
    await user.dblClick(await screen.findByRole("button", { name: "Decline Marc Chevalier" }));
    await waitFor(() => expect(held.waiting).toBe(1));
    held.release();
    await undo();
    expect(sent(share.requests, "PATCH")).toHaveLength(1);
  });
});
