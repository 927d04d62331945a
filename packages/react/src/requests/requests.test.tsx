import { onlineManager } from "@tanstack/react-query";
import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { launchPlan, scopes } from "../../tests/support/rooms/seed.ts";
import { seededStore } from "../../tests/support/rooms/seeded-store.ts";
import { heldRequests } from "../../tests/support/share/held-requests.ts";
import { openDialog } from "../../tests/support/share/open-dialog.tsx";

const asked = { userId: "marc", role: "editor", message: "for the launch" };
const open = (requests: Parameters<typeof seededStore>[0] = { requests: [asked] }, options = {}) =>
  openDialog({ rooms: [launchPlan], store: seededStore(requests), ...options });
const list = () => screen.findByRole("list", { name: "Requests" });
const approve = (name: string) => screen.findByRole("button", { name: `Approve ${name}` });

afterEach(() => {
  vi.useRealTimers();
  onlineManager.setOnline(true);
});

describe("given someone who asks for access", () => {
  it("should show who, for what, and what they wrote, above the list", async () => {
    await open();
    const row = within(await list()).getByRole("listitem");
    expect(row).toHaveTextContent("Marc Chevalier asks to edit");
    expect(row).toHaveTextContent("“for the launch”");
    const dialog = await screen.findByRole("dialog");
    const lists = within(dialog).getAllByRole("list");
    expect(lists.map((one) => one.getAttribute("aria-labelledby"))).toHaveLength(2);
    expect(lists[0]).toBe(await list());
  });

  it("should show nothing of it to who may not answer", async () => {
    await open(undefined, { as: "kim" });
    await screen.findByRole("list", { name: "People with access" });
    expect(screen.queryByRole("list", { name: "Requests" })).not.toBeInTheDocument();
  });

  describe("when I approve", () => {
    it("should give what was asked for, say so, and take it back with Undo", async () => {
      const { user, said, share } = await open();
      await user.click(await approve("Marc Chevalier"));
      const undo = await screen.findByRole("button", { name: "Undo" });
      expect(said).toEqual(["Marc Chevalier can now edit."]);
      expect(share.rooms.all.get("launch-plan")?.usersAccesses.marc).toEqual(scopes.editor);
      expect(screen.queryByRole("list", { name: "Requests" })).not.toBeInTheDocument();
      expect(screen.getByText("People with access")).toHaveFocus();
      await user.click(undo);
      expect(await list()).toHaveTextContent("Marc Chevalier asks to edit");
      expect(share.rooms.all.get("launch-plan")?.usersAccesses.marc).toBeUndefined();
    });

    it("should give another role where I choose one", async () => {
      const { user, said, share } = await open();
      await user.click(
        await screen.findByRole("button", { name: "Can edit, Role for Marc Chevalier" }),
      );
      await user.click(await screen.findByRole("menuitemradio", { name: "Can comment" }));
      await user.click(await approve("Marc Chevalier"));
      await waitFor(() => expect(said).toEqual(["Marc Chevalier can now comment."]));
      expect(share.rooms.all.get("launch-plan")?.usersAccesses.marc).toEqual(scopes.commenter);
    });

    it("should be busy meanwhile, and answer once", async () => {
      const held = heldRequests("PATCH");
      const { user, share } = await open(undefined, held);
      await user.dblClick(await approve("Marc Chevalier"));
      expect(await approve("Marc Chevalier")).toHaveAttribute("aria-busy", "true");
      expect(await approve("Marc Chevalier")).toHaveFocus();
      held.release();
      await screen.findByRole("button", { name: "Undo" });
      expect(share.requests.filter((request) => request.startsWith("PATCH"))).toHaveLength(1);
    });
  });

  describe("when I decline", () => {
    it("should say so, and take it back with Undo", async () => {
      const { user, said } = await open();
      await user.click(await screen.findByRole("button", { name: "Decline Marc Chevalier" }));
      await user.click(await screen.findByRole("button", { name: "Undo" }));
      expect(await list()).toHaveTextContent("Marc Chevalier asks to edit");
      expect(said).toEqual([
        "Request of Marc Chevalier declined. You can undo this.",
        "The change was undone.",
      ]);
    });
  });

  describe("when someone else has answered meanwhile", () => {
    it("should let the row go and say why", async () => {
      const { user, said, share } = await open();
      const button = await approve("Marc Chevalier");
      await share.clientOf("zoe").changeAccess("launch-plan", { requests: { marc: null } });
      await user.click(button);
      await waitFor(() =>
        expect(screen.queryByRole("list", { name: "Requests" })).not.toBeInTheDocument(),
      );
      await waitFor(() =>
        expect(said).toEqual(["Someone else has already answered this request."]),
      );
      expect(screen.getByText("People with access")).toHaveFocus();
    });
  });

  describe("when it fails", () => {
    it("should say why in the row, and try again", async () => {
      const { user, said } = await open(undefined, { writesPerMinute: 0 });
      await user.click(await approve("Marc Chevalier"));
      expect(await within(await list()).findByText(/Too many changes/)).toBeInTheDocument();
      expect(said).toEqual([expect.stringMatching(/^Too many changes/)]);
      expect(screen.getByRole("button", { name: "Try again" })).toBeInTheDocument();
    });
  });

  describe("when I am offline", () => {
    it("should wait, and send it afterwards", async () => {
      const { user, said } = await open();
      const button = await approve("Marc Chevalier");
      onlineManager.setOnline(false);
      await user.click(button);
      expect(
        await within(await list()).findByText("Will be sent when you reconnect"),
      ).toBeInTheDocument();
      onlineManager.setOnline(true);
      await screen.findByRole("button", { name: "Undo" });
      expect(said.at(-1)).toBe("Marc Chevalier can now edit.");
    });
  });
});

describe("given a dialog that is open", () => {
  it("should show a new request by itself, though nobody in the room can tell of it", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { share } = await open({});
    await screen.findByRole("list", { name: "People with access" });
    await share.clientOf("marc").requestAccess("launch-plan", { role: "editor" });
    await act(() => vi.advanceTimersByTimeAsync(15_000));
    expect(await list()).toHaveTextContent("Marc Chevalier asks to edit");
  });

  it("should say so when someone else answers the one I am on", async () => {
    const { said, share } = await open();
    (await approve("Marc Chevalier")).focus();
    await share.clientOf("zoe").changeAccess("launch-plan", { requests: { marc: null } });
    await act(() => share.queryClient.invalidateQueries());
    await waitFor(() => expect(screen.getByText("People with access")).toHaveFocus());
    expect(said).toEqual(["Someone else has already answered this request."]);
  });
});

describe("given several who ask", () => {
  const several = {
    requests: [asked, { userId: "maren", role: "viewer" }, { userId: "ana2", role: "commenter" }],
  };

  it("should move to the same button of the next one", async () => {
    const { user } = await open(several);
    await user.click(await approve("Marc Chevalier"));
    await waitFor(async () => expect(await approve("Ana Ruiz")).toHaveFocus());
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.getByText("People with access")).toHaveFocus());
  });
});

describe("given a message of several lines", () => {
  it("should unfold", async () => {
    const message = "I would like to add the figures of last week.\nThanks!";
    const { user } = await open({ requests: [{ ...asked, message }] });
    const more = await screen.findByRole("button", { name: "More of what Marc Chevalier wrote" });
    expect(more).toHaveAttribute("aria-expanded", "false");
    await user.click(more);
    expect(
      screen.getByRole("button", { name: "Less of what Marc Chevalier wrote" }),
    ).toHaveAttribute("aria-expanded", "true");
  });
});
