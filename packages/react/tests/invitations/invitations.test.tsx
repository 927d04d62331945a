import { onlineManager } from "@tanstack/react-query";
import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { launchPlan } from "../support/rooms/seed.ts";
import { seededStore } from "../support/rooms/seeded-store.ts";
import { heldRequests } from "../support/share/held-requests.ts";
import type { InProcessShareOptions } from "../support/share/in-process-share.ts";
import { openDialog } from "../support/share/open-dialog.tsx";

const open = (options: InProcessShareOptions = {}) =>
  openDialog({ rooms: [launchPlan], store: seededStore(), ...options });
const openInvited = (options: InProcessShareOptions = {}) =>
  open({ store: seededStore({ invitations: [{}] }), ...options });
const field = () => screen.findByRole("combobox");
const rowOf = async (name: string) => {
  const found = (await screen.findByText(name, { selector: ".guestlist-row-name bdi" })).closest(
    "li",
  );
  if (!found) throw new Error(`There is no row for ${name}.`);
  return found;
};

afterEach(() => onlineManager.setOnline(true));

describe("given an address nobody here has", () => {
  describe("when I invite it", () => {
    it("should offer it, send an invitation, and put its row on top", async () => {
      const { user, said, share } = await open();
      await user.type(await field(), "lea@x.io");
      await user.click(await screen.findByRole("option", { name: "Invite lea@x.io" }));
      await user.type(await screen.findByRole("textbox", { name: "Message" }), "Have a look");
      await user.click(screen.getByRole("button", { name: "Invite" }));
      await screen.findByRole("button", { name: "Undo" });
      expect(said.at(-1)).toBe("Invitation sent to lea@x.io.");
      const [first] = within(
        await screen.findByRole("list", { name: "People with access" }),
      ).getAllByRole("listitem");
      expect(first).toBe(await rowOf("lea@x.io"));
      expect(first).toHaveTextContent("Invitation sentInvited by you");
      await waitFor(() =>
        expect(share.mails).toEqual([
          expect.objectContaining({ kind: "invitation", to: "lea@x.io", message: "Have a look" }),
        ]),
      );
    });

    it("should write to nobody when I do not want to", async () => {
      const { user, said, share } = await open();
      await user.type(await field(), "lea@x.io,");
      await user.click(await screen.findByRole("checkbox", { name: "Notify people" }));
      expect(screen.queryByRole("textbox", { name: "Message" })).not.toBeInTheDocument();
      await user.click(screen.getByRole("button", { name: "Invite" }));
      await rowOf("lea@x.io");
      await waitFor(() => expect(said.at(-1)).toBe("Invited lea@x.io, without notifying them."));
      expect(share.mails).toEqual([]);
    });
  });

  describe("when there is no store", () => {
    it("should not offer it, and neither a message", async () => {
      const { user } = await open({ store: undefined });
      await user.type(await field(), "lea@x.io");
      expect(await screen.findByText("No one found for “lea@x.io”")).toBeInTheDocument();
      await user.type(await field(), ",");
      await screen.findByRole("list", { name: "People to add" });
      expect(screen.queryByRole("checkbox", { name: "Notify people" })).not.toBeInTheDocument();
    });
  });
});

describe("given a list of twenty", () => {
  const pasted = [
    "zoe@acme.io",
    "Marc Chevalier <marc@acme.io>",
    "maren@acme.io",
    "sam@other.io",
    "not an address",
    ...Array.from({ length: 15 }, (_, index) => `Person ${index} <p${index}@x.io>`),
  ].join("; ");

  it("should say what became of each, and take grants and invitations back together", async () => {
    const { user, said, share } = await open();
    const input = await field();
    await user.click(input);
    await user.paste(pasted);
    expect(said.at(-1)).toBe(
      "19 added, 19 to invite. 1 name or address was not recognised and is still in the field.",
    );
    expect(input).toHaveValue("not an address");
    await user.clear(input);
    await user.click(screen.getByRole("button", { name: "Invite" }));
    const undo = await screen.findByRole("button", { name: "Undo" });
    expect(said.at(-1)).toMatch(
      /^marc@acme.io can now view. Invitation sent to sam@other.io, p0@x.io,.* zoe@acme.io and maren@acme.io already have access. That was not changed.$/,
    );
    expect(screen.queryByRole("list", { name: "People to add" })).not.toBeInTheDocument();
    await rowOf("p14@x.io");
    await rowOf("Marc Chevalier");
    await user.click(undo);
    await waitFor(() => expect(said.at(-1)).toBe("The change was undone."));
    expect(screen.queryByText("p14@x.io")).not.toBeInTheDocument();
    const room = share.rooms.all.get("launch-plan");
    expect(Object.keys(room?.usersAccesses ?? {})).toEqual(["olivier", "zoe"]);
  });
});

describe("given people I shared with before", () => {
  const store = () =>
    seededStore({
      activity: [
        { target: "marc", to: "editor" },
        { target: "zoe", to: "editor" },
      ],
    });

  it("should offer them for the empty field once asked, not before", async () => {
    const { user, share } = await open({ store: store() });
    expect(await field()).toHaveFocus();
    expect(share.requests.some((request) => request.includes("candidates"))).toBe(false);
    expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
    await user.keyboard("{ArrowDown}");
    expect(
      await screen.findByRole("option", { name: /Zoe Martin.*Can already edit/ }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole("option", { name: /Marc Chevalier/ }));
    expect(screen.getByRole("list", { name: "People to add" })).toHaveTextContent("Marc Chevalier");
  });

  it("should offer nothing when there is nobody", async () => {
    const { user, share } = await open();
    await user.click(await field());
    await waitFor(() =>
      expect(share.requests.some((request) => request.includes("candidates"))).toBe(true),
    );
    await waitFor(() => expect(share.queryClient.isFetching()).toBe(0));
    expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
  });
});

describe("given an invitation", () => {
  it("should be listed after people and before groups, with its state", async () => {
    await open({
      store: seededStore({ invitations: [{ expiresAt: new Date(0), invitedBy: "zoe" }] }),
    });
    await rowOf("lea@x.io");
    const rows = within(await screen.findByRole("list", { name: "People with access" }));
    await waitFor(() =>
      expect(
        rows.getAllByRole("listitem").map((row) => row.querySelector("bdi")?.textContent),
      ).toEqual(["Olivier Laurent", "Zoe Martin", "lea@x.io", "Design"]),
    );
    expect(await rowOf("lea@x.io")).toHaveTextContent("Invitation expiredInvited by Zoe Martin");
  });

  describe("when I change its role", () => {
    it("should say so, and take it back", async () => {
      const { choose, control, user, said } = await openInvited();
      await choose("lea@x.io", "Can edit");
      await user.click(await screen.findByRole("button", { name: "Undo" }));
      await waitFor(() =>
        expect(said).toEqual([
          "Invitation to lea@x.io changed to “Can edit”.",
          "The change was undone.",
        ]),
      );
      expect(await control("lea@x.io")).toHaveTextContent("Can view");
    });

    it("should wait while I am offline", async () => {
      const { choose, said } = await openInvited();
      await rowOf("lea@x.io");
      onlineManager.setOnline(false);
      await choose("lea@x.io", "Can comment");
      expect(await rowOf("lea@x.io")).toHaveTextContent("Will be sent when you reconnect");
      onlineManager.setOnline(true);
      await waitFor(() =>
        expect(said.at(-1)).toBe("Invitation to lea@x.io changed to “Can comment”."),
      );
    });

    it("should say in the row why it failed", async () => {
      const { choose, said } = await openInvited({ writesPerMinute: 0 });
      await choose("lea@x.io", "Can edit");
      expect(await screen.findByRole("button", { name: "Try again" })).toBeInTheDocument();
      expect(said.at(-1)).toMatch(/^Too many changes\. Wait/);
      expect(await rowOf("lea@x.io")).toHaveTextContent("Can view");
    });
  });

  describe("when I cancel it", () => {
    it("should go, with the focus on the next row, and come back with Undo", async () => {
      const { user, control, said } = await openInvited();
      await user.click(await control("lea@x.io"));
      await user.click(await screen.findByRole("menuitem", { name: "Cancel invitation" }));
      await waitFor(async () => expect(await control("Design")).toHaveFocus());
      const undo = await screen.findByRole("button", { name: "Undo" });
      expect(said).toEqual(["Invitation to lea@x.io cancelled. You can undo this."]);
      await user.click(undo);
      await rowOf("lea@x.io");
    });
  });

  describe("when it was accepted meanwhile", () => {
    it("should say so, and show who came", async () => {
      const { choose, said, share } = await open({
        store: seededStore({ invitations: [{ email: "sam@other.io" }] }),
      });
      await rowOf("sam@other.io");
      await share.clientOf("sam").authEndpoint();
      await choose("sam@other.io", "Can edit");
      await waitFor(() => expect(said.at(-1)).toBe("This invitation has already been accepted."));
      expect(await rowOf("Sam Okafor")).toHaveTextContent("Can view");
    });
  });

  describe("when I send it again", () => {
    const resend = async ({ user, control }: Awaited<ReturnType<typeof openDialog>>) => {
      await user.click(await control("lea@x.io"));
      await user.click(await screen.findByRole("menuitem", { name: "Resend invitation" }));
    };

    it("should be busy, then say so", async () => {
      const held = heldRequests("POST");
      const opened = await openInvited(held);
      await resend(opened);
      expect(await opened.control("lea@x.io")).toHaveAttribute("aria-busy", "true");
      held.release();
      await waitFor(() => expect(opened.said).toEqual(["Invitation sent again to lea@x.io."]));
      expect(opened.share.mails).toEqual([
        expect.objectContaining({ kind: "invitation", to: "lea@x.io" }),
      ]);
    });

    it("should wait while I am offline", async () => {
      const opened = await openInvited();
      await opened.control("lea@x.io");
      onlineManager.setOnline(false);
      await resend(opened);
      expect(await rowOf("lea@x.io")).toHaveTextContent("Will be sent when you reconnect");
      onlineManager.setOnline(true);
      await waitFor(() => expect(opened.said.at(-1)).toBe("Invitation sent again to lea@x.io."));
    });

    it("should say so when someone else has cancelled it", async () => {
      const opened = await openInvited();
      await opened.control("lea@x.io");
      await opened.share
        .clientOf("zoe")
        .changeAccess("launch-plan", { invitations: { "invitation-0": null } });
      await resend(opened);
      await waitFor(() => expect(opened.said).toContain("This invitation is no longer open."));
      await waitFor(() =>
        expect(screen.queryByText("lea@x.io", { selector: "li bdi" })).not.toBeInTheDocument(),
      );
    });

    it("should say why it could not be", async () => {
      const opened = await openInvited({ writesPerMinute: 0 });
      await resend(opened);
      await waitFor(() =>
        expect(opened.said).toEqual([
          expect.stringMatching(/^The invitation was not sent again to lea@x.io. Too many changes/),
        ]),
      );
      expect(
        screen.getByText(/not sent again/, { selector: ".guestlist-notice-hint" }),
      ).toBeInTheDocument();
    });
  });
});
