import { RoomsError } from "@guestlist/api";
import { onlineManager } from "@tanstack/react-query";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { crowd, everyKind, launchPlan, scopes } from "../../tests/support/rooms/seed.ts";
import { heldRequests } from "../../tests/support/share/held-requests.ts";
import { inProcessShare } from "../../tests/support/share/in-process-share.ts";
import { inProvider } from "../../tests/support/share/in-provider.tsx";
import { openDialog } from "../../tests/support/share/open-dialog.tsx";
import { ShareDialog } from "./share-dialog.tsx";

const list = () => screen.findByRole("list", { name: "People with access" });
const names = async () =>
  within(await list())
    .getAllByRole("listitem")
    .map((row) => row.querySelector(".guestlist-row-name")?.textContent);
const row = (name: string) => {
  const found = screen.getByText(name, { selector: ".guestlist-row-name bdi" }).closest("li");
  if (!found) throw new Error(`There is no row for ${name}.`);
  return within(found);
};

afterEach(() => onlineManager.setOnline(true));

describe("given a room I own", () => {
  describe("when I open the dialog", () => {
    it("should be a modal dialog with the room's name, focused on the invite field", async () => {
      await openDialog();
      const dialog = await screen.findByRole("dialog", { name: "Share “Launch plan”" });
      expect(dialog).toHaveAttribute("aria-modal", "true");
      expect(
        await screen.findByRole("combobox", { name: "Add people, groups or e-mail addresses" }),
      ).toHaveFocus();
    });

    it("should list me, owners, the others by name, then groups", async () => {
      await openDialog();
      expect(await names()).toEqual([
        "Olivier Laurent (you)",
        "Ana Ruiz",
        "Sam OkaforExternal",
        "Unknown person",
        "Zoe Martin",
        "Design",
        "Engineering",
      ]);
    });

    it("should show a skeleton first, then keep the height it had", async () => {
      const held = heldRequests("GET");
      await openDialog(held);
      expect(screen.getByText("Loading who has access…")).toBeInTheDocument();
      expect(screen.getByRole("dialog", { name: "Share" })).toBeInTheDocument();
      // In StrictMode the first one was given up.
      held.releaseLast();
      await list();
      expect(document.querySelector(".guestlist-people")).toHaveAttribute("data-reserved");
    });

    it("should not ask again for what was fetched on hover", async () => {
      const share = inProcessShare();
      const user = userEvent.setup();
      render(
        <ShareDialog roomId="launch-plan">
          <button type="button">Share</button>
        </ShareDialog>,
        { wrapper: inProvider(share) },
      );
      expect(share.requests).toEqual([]);
      await user.hover(screen.getByRole("button"));
      await waitFor(() => expect(share.queryClient.isFetching()).toBe(0));
      await user.click(screen.getByRole("button"));
      expect(await names()).toContain("Zoe Martin");
      expect(share.requests).toEqual(["GET /rooms/launch-plan/access"]);
      expect(document.querySelector(".guestlist-people")).not.toHaveAttribute("data-reserved");
    });
  });

  describe("when I give someone another role", () => {
    it("should show it, announce it once saved, and offer Undo", async () => {
      const { choose, control, said, user, share } = await openDialog();
      await choose("Zoe Martin", "Can view");
      expect(await control("Zoe Martin")).toHaveTextContent("Can view");
      expect(await control("Zoe Martin")).toHaveFocus();
      const undo = await screen.findByRole("button", { name: "Undo" });
      expect(said).toEqual(["Zoe Martin can now view."]);
      await user.click(undo);
      await waitFor(() =>
        expect(said).toEqual(["Zoe Martin can now view.", "The change was undone."]),
      );
      expect(share.rooms.all.get("launch-plan")?.usersAccesses.zoe).toEqual(scopes.editor);
      expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
    });

    it("should take it back with the keyboard as well", async () => {
      const { choose, user, share } = await openDialog();
      await choose("Zoe Martin", "Can view");
      await screen.findByRole("button", { name: "Undo" });
      await user.keyboard("{Control>}z{/Control}");
      await waitFor(() =>
        expect(share.rooms.all.get("launch-plan")?.usersAccesses.zoe).toEqual(scopes.editor),
      );
    });

    it("should say in the row and aloud why it failed", async () => {
      const { choose, control, said } = await openDialog({
        faults: { update: () => Promise.reject(new RoomsError("refused")) },
      });
      await choose("Zoe Martin", "Can view");
      expect(await row("Zoe Martin").findByText(/The change was refused\.$/)).toBeInTheDocument();
      expect(await control("Zoe Martin")).toHaveTextContent("Can edit");
      expect(said).toEqual(["Not changed: Zoe Martin can still edit. The change was refused."]);
    });

    it("should show what someone else did first, and let me decide", async () => {
      const { choose, control, user, share } = await openDialog({ conflictOn: "zoe" });
      await choose("Zoe Martin", "Can view");
      expect(
        await row("Zoe Martin").findByText("Someone else changed this to “Can comment” just now."),
      ).toBeInTheDocument();
      expect(await control("Zoe Martin")).toHaveTextContent("Can comment");
      await user.click(screen.getByRole("button", { name: "Use mine: Can view" }));
      await waitFor(() =>
        expect(share.rooms.all.get("launch-plan")?.usersAccesses.zoe).toEqual(scopes.viewer),
      );
      expect(screen.queryByRole("button", { name: "Keep as it is" })).not.toBeInTheDocument();
    });
  });

  describe("when I remove someone", () => {
    it("should move on to the next row and say what is left", async () => {
      const { choose, control, said } = await openDialog();
      await choose("Zoe Martin", "Remove access");
      await waitFor(async () => expect(await control("Design")).toHaveFocus());
      await waitFor(() =>
        expect(said).toEqual([
          "Removed. Zoe Martin can still edit as a member of Engineering. You can undo this.",
        ]),
      );
    });

    it("should say so when nothing is left", async () => {
      const { choose, said } = await openDialog({ rooms: [launchPlan] });
      await choose("Zoe Martin", "Remove access");
      await waitFor(() =>
        expect(said).toEqual(["Zoe Martin no longer has access. You can undo this."]),
      );
    });

    it("should say what is left to someone from elsewhere, too", async () => {
      const { choose, user, said } = await openDialog({
        rooms: [{ ...everyKind, defaultAccesses: scopes.commenter }],
      });
      await choose("Sam Okafor", "Remove access");
      await user.click(await screen.findByRole("button", { name: "Remove access" }));
      await waitFor(() =>
        expect(said.at(-1)).toBe(
          "Removed. Sam Okafor can still comment, like anyone with the link.",
        ),
      );
    });

    it("should ask first about someone who cannot be added again", async () => {
      const { choose, control, user, share } = await openDialog({
        rooms: [{ ...everyKind, defaultAccesses: scopes.commenter }],
      });
      await choose("Sam Okafor", "Remove access");
      const question = await screen.findByRole("alertdialog", { name: "Remove Sam Okafor?" });
      expect(within(question).getByRole("button", { name: "Cancel" })).toHaveFocus();
      expect(
        await within(question).findByText(
          (_, element) =>
            element?.tagName === "P" &&
            element.textContent ===
              "Sam Okafor will still be able to comment, like anyone with the link.",
        ),
      ).toBeInTheDocument();
      await user.keyboard("{Escape}");
      expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
      expect(screen.getByRole("dialog")).toBeInTheDocument();
      expect(await control("Sam Okafor")).toHaveFocus();
      expect(share.rooms.all.get("launch-plan")?.usersAccesses).toHaveProperty("sam");

      await choose("Sam Okafor", "Remove access");
      await user.click(await screen.findByRole("button", { name: "Remove access" }));
      await waitFor(() =>
        expect(share.rooms.all.get("launch-plan")?.usersAccesses).not.toHaveProperty("sam"),
      );
    });
  });

  describe("when I am the last owner", () => {
    it("should say so on a control that has focus and does nothing", async () => {
      const { control } = await openDialog();
      const mine = await control("Olivier Laurent");
      expect(mine).toHaveAttribute("aria-disabled", "true");
      expect(mine).toHaveAccessibleDescription(
        "The last owner must stay. Make someone else an owner first.",
      );
    });
  });

  describe("when I open it to anyone", () => {
    it("should ask, save it with the weakest role, and say what that means", async () => {
      const { user, said, share } = await openDialog();
      await user.click(await screen.findByRole("button", { name: /, General access/ }));
      await user.click(screen.getByRole("menuitemradio", { name: "Anyone with the link" }));
      await user.click(await screen.findByRole("button", { name: "Make public" }));
      await waitFor(() =>
        expect(share.rooms.all.get("launch-plan")?.defaultAccesses).toEqual(scopes.viewer),
      );
      expect(
        await screen.findByRole("button", { name: /Role for general access/ }),
      ).toHaveTextContent("Can view");
      await waitFor(() =>
        expect(said).toEqual(["Anyone with the link can view this document now."]),
      );
    });

    it("should offer the organisation only where there is one", async () => {
      const { user } = await openDialog({ organization: false });
      await user.click(await screen.findByRole("button", { name: /, General access/ }));
      expect(screen.getAllByRole("menuitemradio")).toHaveLength(2);
    });
  });

  describe("when I invite people", () => {
    it("should let them in with the weakest role, put them on top, and keep who failed", async () => {
      const { user, said, share } = await openDialog();
      const field = await screen.findByRole("combobox");
      await user.type(field, "marc");
      await user.click(await screen.findByRole("option", { name: /Marc Chevalier/ }));
      await user.type(field, "lea@studio.fr,");
      expect(screen.getByRole("button", { name: /Role for new people/ })).toHaveTextContent(
        "Can view",
      );
      said.length = 0;
      await user.click(screen.getByRole("button", { name: "Invite" }));
      await waitFor(async () => expect((await names())[0]).toBe("Marc Chevalier"));
      expect(said).toEqual(["Marc Chevalier can now view. 1 could not be invited."]);
      const chips = screen.getByRole("list", { name: "People to add" });
      expect(within(chips).getByText("lea@studio.fr")).toBeInTheDocument();
      expect(within(chips).getByText("No one here uses this address.")).toBeInTheDocument();
      expect(share.rooms.all.get("launch-plan")?.usersAccesses.marc).toEqual(scopes.viewer);
      expect(screen.getByRole("button", { name: "Undo" })).toBeInTheDocument();
    });

    it("should keep whom I chose when the dialog closes", async () => {
      const { user } = await openDialog();
      const field = await screen.findByRole("combobox");
      await user.type(field, "marc");
      await user.click(await screen.findByRole("option", { name: /Marc Chevalier/ }));
      await user.click(screen.getByRole("button", { name: "Close" }));
      await user.click(screen.getByRole("button", { name: "Share" }));
      expect(await screen.findByRole("button", { name: "Remove Marc Chevalier" })).toBeVisible();
    });
  });

  describe("when I ask why someone has less than their group", () => {
    it("should list every way in, the one that decides first", async () => {
      const { user } = await openDialog();
      const note = await screen.findByText(/but set to Can view here$/);
      expect(note).toHaveTextContent("Can edit through Engineering, but set to Can view here");
      await user.click(screen.getByRole("button", { name: "Why? Ana Ruiz" }));
      expect(await screen.findByText(/^If removed here: can still edit/)).toBeInTheDocument();
      expect(
        row("Ana Ruiz")
          .getAllByRole("listitem")
          .map((item) => item.textContent)
          .slice(0, 2),
      ).toEqual(["Added by nameCan viewthis one counts", "EngineeringCan edit"]);
    });
  });

  describe("when two people have the same name", () => {
    it("should tell them apart by their address", async () => {
      await openDialog({
        rooms: [
          { ...everyKind, usersAccesses: { ...everyKind.usersAccesses, ana2: scopes.viewer } },
        ],
      });
      await list();
      expect(
        screen.getByRole("button", { name: /Access for Ana Ruiz, ana2@acme.io/ }),
      ).toBeInTheDocument();
    });
  });

  describe("when I copy the link", () => {
    it("should copy it and warn that it helps only people with access", async () => {
      const { user, said } = await openDialog();
      await list();
      const copied = vi.spyOn(navigator.clipboard, "writeText");
      await user.click(screen.getByRole("button", { name: "Copy link" }));
      expect(copied).toHaveBeenCalledWith("https://acme.io/launch-plan");
      await waitFor(() =>
        expect(said).toEqual(["Link copied. It opens only for people with access."]),
      );
    });
  });

  describe("when I take the right to share from editors", () => {
    it("should save it and describe the role accordingly", async () => {
      const { user, control, share } = await openDialog();
      await user.click(await screen.findByRole("button", { name: "Settings" }));
      await user.click(await screen.findByRole("checkbox", { name: "Editors can share" }));
      await waitFor(() =>
        expect(share.rooms.all.get("launch-plan")?.metadata.guestlistEditorsCanShare).toBe("no"),
      );
      await user.keyboard("{Escape}");
      await user.click(await control("Zoe Martin"));
      expect(screen.getByRole("menuitemradio", { name: "Can edit" })).toHaveAccessibleDescription(
        "View, comment and edit",
      );
    });
  });

  describe("when I am offline", () => {
    it("should say that changes wait, and send them afterwards", async () => {
      const { choose, said, share } = await openDialog();
      await list();
      act(() => onlineManager.setOnline(false));
      expect(
        screen.getByText("You're offline. Changes will be sent when you reconnect.", {
          selector: ".guestlist-banner span",
        }),
      ).toBeInTheDocument();
      await choose("Zoe Martin", "Can view");
      expect(row("Zoe Martin").getByText("Will be sent when you reconnect")).toBeInTheDocument();
      expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
      act(() => onlineManager.setOnline(true));
      await screen.findByRole("button", { name: "Undo" });
      expect(said).toEqual([
        "You're offline. Changes will be sent when you reconnect.",
        "Back online.",
        "Zoe Martin can now view.",
      ]);
      expect(share.rooms.all.get("launch-plan")?.usersAccesses.zoe).toEqual(scopes.viewer);
    });
  });

  describe("when the list cannot be read", () => {
    it("should offer to try again, and recover", async () => {
      let isDown = true;
      const { user, share } = await openDialog({
        faults: {
          get: async (roomId) => {
            if (isDown) throw new RoomsError("unavailable");
            return share.rooms.get(roomId);
          },
        },
      });
      await screen.findByText("The list of people could not be loaded");
      isDown = false;
      await user.click(screen.getByRole("button", { name: "Try again" }));
      expect(await names()).toContain("Zoe Martin");
    });

    it("should keep the last good list and say that it may be old", async () => {
      const { share } = await openDialog({ failsAfter: 1 });
      await list();
      await act(() => share.queryClient.invalidateQueries());
      expect(await screen.findByText("This may be out of date.")).toBeInTheDocument();
      expect(await names()).toContain("Zoe Martin");
    });
  });

  describe("when there are many people", () => {
    it("should let me narrow the list down", async () => {
      const { user } = await openDialog({ rooms: [crowd.room], people: crowd.people });
      await user.type(await screen.findByRole("searchbox", { name: "Filter people" }), "person 42");
      await waitFor(async () => expect(await names()).toEqual(["Person 42"]));
    });
  });

  describe("when I am alone", () => {
    it("should say so", async () => {
      await openDialog({
        rooms: [{ ...launchPlan, usersAccesses: { olivier: scopes.editor }, groupsAccesses: {} }],
      });
      expect(await screen.findByText("No one else has been added")).toBeInTheDocument();
    });
  });
});

describe("given a room I may only view", () => {
  it("should show names and roles, and no control", async () => {
    await openDialog({ as: "kim" });
    await list();
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /Access for/ })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /General access/ })).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Share “Launch plan”" })).toHaveFocus();
    expect(document.body).not.toHaveTextContent("zoe@acme.io");
  });
});

describe("given a room I may not open", () => {
  it("should say so and show nothing of it", async () => {
    await openDialog({ as: "marc" });
    expect(await screen.findByText("You do not have access to this document")).toBeInTheDocument();
    expect(screen.queryByText("People with access")).not.toBeInTheDocument();
  });
});

describe("given a room open to anyone, and no state", () => {
  it("should give numbers and no names", async () => {
    await openDialog({ as: null, rooms: [{ ...everyKind, defaultAccesses: scopes.viewer }] });
    expect(
      await screen.findByText("5 people and 2 groups have access. Sign in to see who."),
    ).toBeInTheDocument();
  });
});

describe("given a room I was invited to", () => {
  describe("when I leave it", () => {
    it("should ask, then say that I have no access any more", async () => {
      const { choose, user, said, share } = await openDialog({ rooms: [launchPlan], as: "zoe" });
      await choose("Zoe Martin", "Leave");
      await screen.findByRole("alertdialog", { name: "Leave “Launch plan”?" });
      await user.click(screen.getByRole("button", { name: "Leave" }));
      const heading = await screen.findByRole("heading", {
        name: "You no longer have access to this document.",
      });
      await waitFor(() => expect(heading).toHaveFocus());
      expect(said).toEqual(["You no longer have access to this document."]);
      expect(share.rooms.all.get("launch-plan")?.usersAccesses).not.toHaveProperty("zoe");
    });
  });

  describe("when someone else removes a row I am on", () => {
    it("should move my focus to the next one and say so", async () => {
      const { control, share, said } = await openDialog();
      (await control("Sam Okafor")).focus();
      await share.rooms.update("launch-plan", { usersAccesses: { sam: null } });
      await act(() => share.queryClient.invalidateQueries());
      await waitFor(async () => expect(await control("Unknown person")).toHaveFocus());
      expect(said).toEqual(["Sam Okafor is no longer in the list."]);
    });
  });
});
