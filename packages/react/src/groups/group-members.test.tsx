import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { everyKind, scopes, users } from "../../tests/support/rooms/seed.ts";
import { heldRequests } from "../../tests/support/share/held-requests.ts";
import { openDialog } from "../../tests/support/share/open-dialog.tsx";

const toggle = (group: string) =>
  screen.findByRole("button", { name: new RegExp(`, members of ${group}$`) });
const members = (group: string) => screen.findByRole("group", { name: `Members of ${group}` });
const lines = (list: HTMLElement) =>
  within(list)
    .getAllByRole("listitem")
    .map((item) => item.textContent);

describe("given a group that has access", () => {
  describe("when I unfold it with the keyboard", () => {
    it("should list its members, who is here, and whose own entry counts instead", async () => {
      const { user } = await openDialog({ here: ["olivier", "zoe"] });
      const button = await toggle("Engineering");
      expect(button).toHaveAttribute("aria-expanded", "false");
      button.focus();
      await user.keyboard("{Enter}");
      expect(button).toHaveAttribute("aria-expanded", "true");
      expect(lines(await members("Engineering"))).toEqual([
        expect.stringContaining("Ana Ruizadded by name: Can viewana@acme.io"),
        expect.stringContaining("Olivier Laurentadded by name: Ownerhere nowolivier@acme.io"),
        expect.stringContaining("Zoe Martinhere nowzoe@acme.io"),
      ]);
      expect(button).toHaveFocus();
      await user.keyboard("{Enter}");
      expect(screen.queryByRole("group", { name: /Members of/ })).not.toBeInTheDocument();
    });

    it("should say so while they are on their way", async () => {
      const held = heldRequests("GET");
      const { user } = await openDialog(held);
      held.release();
      await user.click(await toggle("Design"));
      expect(await screen.findByText("Loading members…")).toBeVisible();
      await waitFor(() => expect(held.waiting).toBe(1));
      held.release();
      expect(lines(await members("Design"))).toHaveLength(2);
      expect(screen.queryByText("Loading members…")).not.toBeInTheDocument();
    });
  });

  describe("when nobody is in it", () => {
    it("should say so", async () => {
      const { user } = await openDialog({
        rooms: [{ ...everyKind, groupsAccesses: { marketing: scopes.viewer } }],
      });
      await user.click(await toggle("Marketing"));
      expect(await screen.findByText("This group has no members.")).toBeVisible();
    });
  });

  describe("when they cannot be read", () => {
    it("should say so and try again when I ask for it", async () => {
      let isDown = true;
      const { user } = await openDialog({
        onRequest: (_, path) => {
          if (path.includes("/members") && isDown) throw new TypeError("down");
        },
      });
      await user.click(await toggle("Design"));
      const again = await screen.findByRole("button", { name: "Try again" });
      expect(screen.getByText(/The members could not be loaded./)).toBeVisible();
      isDown = false;
      await user.click(again);
      expect(lines(await members("Design"))).toHaveLength(2);
    });
  });

  describe("when I may not share", () => {
    it("should say how many they are, and unfold nothing", async () => {
      await openDialog({ as: "kim" });
      expect(await screen.findByText("Design", { selector: "bdi" })).toBeVisible();
      expect(screen.queryByRole("button", { name: /members of/ })).not.toBeInTheDocument();
    });
  });
});

describe("given a group of a thousand", () => {
  const crowd = Array.from({ length: 1_000 }, (_, index) => ({
    id: `member-${index}`,
    name: `Member ${String(index).padStart(4, "0")}`,
    avatar: null,
    colors: [],
    organizationId: "acme",
    groupIds: ["marketing"],
  }));

  it("should fetch it page by page and draw no more than what is in sight", async () => {
    const { user, share } = await openDialog({
      rooms: [{ ...everyKind, groupsAccesses: { marketing: scopes.viewer } }],
      people: [...users, ...crowd],
    });
    await user.click(await toggle("Marketing"));
    const list = await members("Marketing");
    const pages = () => share.requests.filter((request) => request.includes("/members")).length;
    expect(pages()).toBe(1);
    const more = screen.getByRole("button", { name: "Show more" });
    for (let page = 2; page <= 20; page += 1) {
      await user.click(more);
      await waitFor(() => expect(pages()).toBe(page));
      await waitFor(() => expect(list.parentElement).not.toHaveAttribute("aria-busy"));
    }
    expect(screen.queryByRole("button", { name: "Show more" })).not.toBeInTheDocument();
    const drawn = within(list).getAllByRole("listitem");
    expect(drawn.length).toBeLessThan(40);
    expect(drawn[0]).toHaveAttribute("aria-setsize", "1000");
    expect(drawn[0]).toHaveTextContent("Member 0000");
    expect(list).toHaveFocus();
  });
});
