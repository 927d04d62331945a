import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { labelOf, roomWith, triedRoles, withOwner } from "../support/rooms/role-sets.ts";
import { scopes } from "../support/rooms/seed.ts";
import { seededStore } from "../support/rooms/seeded-store.ts";
import { openDialog } from "../support/share/open-dialog.tsx";

const question = (name: string | RegExp) => screen.findByRole("alertdialog", { name });
const options = async () =>
  within(await screen.findByRole("menu"))
    .getAllByRole("menuitemradio")
    .map((item) => item.dataset.entry);

describe.each(triedRoles)("given $name", (tried) => {
  const { roles, reads, shares, owner } = tried;
  const open = (options: Parameters<typeof openDialog>[0] = {}) =>
    openDialog({ rooms: [roomWith(tried)], roles, ...options });

  it("should list oneself, then owners, then the others by name", async () => {
    await open({ as: "zoe" });
    const list = await screen.findByRole("list", { name: "People with access" });
    const [first, second] = within(list).getAllByRole("listitem");
    expect(first).toHaveTextContent("Zoe Martin (you)");
    expect(second).toHaveTextContent(owner === null ? "Ana Ruiz" : "Olivier Laurent");
  });

  it("should offer an owner's role to people alone", async () => {
    const { user, control } = await open();
    const shared = roles.flatMap(({ id, owner: isOwner }) => (isOwner ? [] : [id]));
    await user.click(await control("Zoe Martin"));
    expect(await options()).toEqual(roles.map(({ id }) => id));
    await user.keyboard("{Escape}");
    await user.click(await control("Engineering"));
    expect(await options()).toEqual(shared);
  });

  it("should never invite as an owner", async () => {
    const { user, share } = await open({ store: seededStore() });
    await user.type(await screen.findByRole("combobox"), "lea@x.io,");
    await user.click(screen.getByRole("button", { name: /Role for new people/ }));
    expect(await options()).toEqual(roles.flatMap((role) => (role.owner ? [] : [role.id])));
    await user.click(screen.getByRole("menuitemradio", { name: labelOf(shares) }));
    await user.click(screen.getByRole("button", { name: "Invite" }));
    await waitFor(() => expect(share.mails).toMatchObject([{ role: shares }]));
  });

  it("should open general access to all roles but an owner's", async () => {
    const { user } = await open({
      rooms: [roomWith(tried, { defaultAccesses: scopes.viewer })],
    });
    await user.click(await screen.findByRole("button", { name: /, Role for general access/ }));
    expect(await options()).toEqual(roles.flatMap((role) => (role.owner ? [] : [role.id])));
    await user.click(screen.getByRole("menuitemradio", { name: labelOf(shares) }));
    expect(await screen.findByRole("button", { name: "Undo" })).toBeVisible();
  });

  it("should say what one may not give", async () => {
    const { user, control } = await open({ as: "zoe" });
    await user.click(await control("Ana Ruiz"));
    await screen.findByRole("menu");
    for (const item of screen.getAllByRole("menuitemradio")) {
      if (item.dataset.entry !== owner) expect(item).not.toHaveAttribute("aria-disabled");
      else expect(item).toHaveAccessibleDescription("Only owners can add owners");
    }
  });

  it("should ask before one lowers oneself, and not change anything until then", async () => {
    const { user, choose, share } = await open({ as: "zoe" });
    await choose("Zoe Martin", labelOf(reads));
    await user.click(
      within(await question("Lower your own access?")).getByRole("button", {
        name: "Lower my access",
      }),
    );
    await waitFor(() =>
      expect(share.rooms.all.get("launch-plan")?.usersAccesses.zoe).toEqual(scopes.viewer),
    );
    expect(share.requests.filter((request) => request.startsWith("PATCH"))).toHaveLength(1);
  });

  it("should ask before someone who is here is cut off, and not before they get more", async () => {
    const { user, choose, share } = await open({ here: ["olivier", "zoe", "ana"] });
    await choose("Ana Ruiz", labelOf(shares));
    expect(await screen.findByRole("button", { name: "Undo" })).toBeVisible();
    await choose("Zoe Martin", labelOf(reads));
    const box = await question("Change the access of Zoe Martin?");
    expect(box).toHaveTextContent("Zoe Martin is here now and will");
    await user.click(within(box).getByRole("button", { name: "Change access" }));
    await waitFor(() =>
      expect(share.rooms.all.get("launch-plan")?.usersAccesses.zoe).toEqual(scopes.viewer),
    );
  });

  it("should change the role of someone who is not here at once, and ask nobody first", async () => {
    const { choose, share } = await open();
    await choose("Zoe Martin", labelOf(reads));
    expect(await screen.findByRole("button", { name: "Undo" })).toBeVisible();
    expect(share.requests.filter((request) => request.endsWith("preview"))).toEqual([]);
  });

  it("should ask before one's own access is lowered while it cannot be foreseen", async () => {
    const { choose } = await open({
      as: "zoe",
      onRequest: (_, path) => {
        if (path.endsWith("preview")) throw new TypeError("fetch failed");
      },
    });
    await choose("Zoe Martin", labelOf(reads));
    expect(await question("Lower your own access?")).toBeVisible();
  });
});

describe.each(withOwner)("given $name and a room that I own", (tried) => {
  const { roles, shares, owner } = tried;

  it("should hand it over, and keep the most that is not an owner's", async () => {
    const { user, control, share } = await openDialog({ rooms: [roomWith(tried)], roles });
    await user.click(await control("Zoe Martin"));
    await user.click(await screen.findByRole("menuitem", { name: "Transfer ownership" }));
    const box = await question("Transfer ownership to Zoe Martin?");
    await user.click(within(box).getByRole("button", { name: "Transfer ownership" }));
    await waitFor(() => expect(share.rooms.all.get("launch-plan")?.metadata.owner).toBe("zoe"));
    expect(await control("Olivier Laurent")).toHaveTextContent(labelOf(shares));
    const list = screen.getByRole("list", { name: "People with access" });
    expect(list.textContent).toMatch(new RegExp(`Zoe Martin.*${labelOf(owner)}`));
  });

  it("should say that its last owner must stay", async () => {
    const { user, control } = await openDialog({ rooms: [roomWith(tried)], roles });
    const mine = await control("Olivier Laurent");
    expect(mine).toHaveAttribute("aria-disabled", "true");
    await user.click(mine);
    expect(
      await screen.findByText(/^The last owner must stay/, { ignore: "[hidden]" }),
    ).toBeVisible();
  });

  it("should ask before its first owner is named by someone who is none", async () => {
    const rooms = [roomWith(tried, { metadata: { name: "Launch plan" } })];
    const { choose, user, share } = await openDialog({ rooms, roles, as: "zoe" });
    await choose("Ana Ruiz", labelOf(owner));
    const box = await question("Make Ana Ruiz the owner?");
    await user.click(within(box).getByRole("button", { name: "Make owner" }));
    await waitFor(() => expect(share.rooms.all.get("launch-plan")?.metadata.owner).toBe("ana"));
  });
});

describe("given roles without an owner's", () => {
  it("should offer no transfer", async () => {
    const [tried] = triedRoles.filter(({ owner }) => owner === null);
    if (!tried) throw new Error("There are none.");
    const { user, control } = await openDialog({ rooms: [roomWith(tried)], roles: tried.roles });
    await user.click(await control("Zoe Martin"));
    await screen.findByRole("menu");
    expect(screen.queryByRole("menuitem", { name: "Transfer ownership" })).not.toBeInTheDocument();
  });
});
