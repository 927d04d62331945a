import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/styles.css";
import { accessibilityTree } from "../support/browser/accessibility-tree.ts";
import { launchPlan } from "../support/rooms/seed.ts";
import { seededStore } from "../support/rooms/seeded-store.ts";
import { heldRequests } from "../support/share/held-requests.ts";
import { openShare } from "../support/share/open-share.tsx";
import { focusOn } from "./key-row.ts";
import { partExposed } from "./part-exposed.ts";

const option = page.getByRole("option", { name: /^Marc Chevalier/ });

const lineOf = async (beginning: string) => (await partExposed(beginning)).split("\n")[0];

describe("given a dialog with everything in it", () => {
  it("should expose it all by role and name, and nothing else of the page", async () => {
    await openShare({
      rooms: [
        { ...launchPlan, usersAccesses: { ...launchPlan.usersAccesses, sam: ["room:read"] } },
      ],
      store: seededStore({ requests: [{}], invitations: [{}] }),
    });
    await userEvent.keyboard("tom@x.io,");
    await expect.element(page.getByRole("checkbox", { name: "Notify people" })).toBeVisible();
    await expect.element(page.getByRole("button", { name: /^Approve/ })).toBeVisible();

    expect(await accessibilityTree()).toMatchInlineSnapshot(`
      "RootWebArea “Vitest Browser Tester”
        dialog “Share “Launch plan”” modal
          heading “Share “Launch plan””
          button “Copy link”
          button “Close”
          form Add people, groups or e-mail addresses
            list “People to add”
              listitem tom@x.io
                button “Remove tom@x.io”
            combobox “Add people, groups or e-mail addresses” hasPopup: listbox
            button “Can view, Role for new people” hasPopup: menu
            button “Invite”
            textbox “Message”
            checkbox “Notify people” checked: true Notify people
          heading “Requests”
          list “Requests”
            listitem
              paragraph Marc Chevalier asks to edit marc@acme.io
              button “Can edit, Role for Marc Chevalier” hasPopup: menu
              button “Decline Marc Chevalier” (Marc Chevalier asks to edit)
              button “Approve Marc Chevalier” (Marc Chevalier asks to edit)
          heading “People with access”
          button “Select”
          list “People with access”
            listitem Olivier Laurent (you)
              paragraph olivier@acme.io ·
                button “Why? Olivier Laurent”
              button “Owner, Access for Olivier Laurent” disabled (The last owner must stay. Make someone else an owner first.)
            listitem Sam Okafor External
              paragraph sam@other.io
              button “Can view, Access for Sam Okafor” hasPopup: menu
            listitem Zoe Martin
              paragraph zoe@acme.io
              button “Can edit, Access for Zoe Martin” hasPopup: menu
            listitem lea@x.io
              paragraph Invitation sent · Invited by you
              button “Can view, Access for lea@x.io” hasPopup: menu
            listitem Design
              paragraph
                button “21 people, members of Design”
              button “Can view, Access for Design” hasPopup: menu
          region “General access”
            heading “General access”
            button “Restricted, General access” hasPopup: menu (Only people with access can open this document)
            paragraph Only people with access can open this document
          paragraph
          button “Settings”
          button “Activity”
          status live: polite tom@x.io added, 1 to invite
          alert live: assertive"
    `);
  });

  it("should expose the list of suggestions only while it is there, with nothing but options in it", async () => {
    await openShare();
    expect(await lineOf("combobox")).toMatchInlineSnapshot(
      `"combobox “Add people, groups or e-mail addresses” hasPopup: listbox"`,
    );
    await userEvent.keyboard("ma");
    await expect.element(option).toBeVisible();
    expect(await lineOf("combobox")).toMatchInlineSnapshot(
      `"combobox “Add people, groups or e-mail addresses” = ma hasPopup: listbox expanded activedescendant: option “Marc Chevalier, marc@acme.io” controls: listbox “Add people, groups or e-mail addresses”"`,
    );
    expect(await partExposed("listbox")).toMatchInlineSnapshot(`
      "listbox “Add people, groups or e-mail addresses”
        option “Marc Chevalier, marc@acme.io”
        option “Maren Weiß, maren@acme.io, Can already view”
        option “Zoe Martin, zoe@acme.io, Can already edit”
        option “Marketing, 34 people”"
    `);
    await userEvent.keyboard("rtha");
    await expect.element(page.getByText("No one found for “martha”")).toBeVisible();
    expect(await lineOf("combobox")).toMatchInlineSnapshot(
      `"combobox “Add people, groups or e-mail addresses” = martha hasPopup: listbox martha"`,
    );
    expect(await partExposed("group")).toMatchInlineSnapshot(`
      "group
        paragraph No one found for “martha”"
    `);
    await userEvent.keyboard("{Enter}");
    expect(await lineOf("combobox")).toMatchInlineSnapshot(
      `"combobox “Add people, groups or e-mail addresses” = martha invalid: true hasPopup: listbox (“martha” is neither a person here nor an e-mail address.) martha"`,
    );
  });

  it("should expose the choices of a row in its menu", async () => {
    await openShare();
    await focusOn("Can edit, Access for Zoe Martin");
    await userEvent.keyboard("{Enter}");
    expect(await lineOf("button “Can edit, Access for Zoe Martin”")).toMatchInlineSnapshot(
      `"button “Can edit, Access for Zoe Martin” hasPopup: menu expanded controls: menu “Access for Zoe Martin”"`,
    );
    expect(await partExposed("menu “")).toMatchInlineSnapshot(`
      "menu “Access for Zoe Martin”
        menuitemradio “Can view” (View only) View only
        menuitemradio “Can comment” (View and comment) View and comment
        menuitemradio “Can edit” checked: true (View, comment, edit and share) View, comment, edit and share
        menuitemradio “Owner” (Everything, including settings) Everything, including settings
        separator
        menuitem “Transfer ownership”
        menuitem “Why this access?”
        menuitem “Remove access”"
    `);
  });

  it("should expose that a row is busy, and leave it the focus", async () => {
    await openShare(heldRequests("PATCH"));
    await focusOn("Can edit, Access for Zoe Martin");
    await userEvent.keyboard("{Enter}{Home}{Enter}");
    const line = () => lineOf("button “Can view, Access for Zoe Martin”");
    await expect.poll(line, { timeout: 5_000 }).toContain("busy");
    await expect.element(page.getByRole("button", { name: /Zoe Martin/ })).toHaveFocus();
  });
});

describe("given who may only look", () => {
  it("should expose roles as text, and a list that keys can scroll", async () => {
    await openShare({ as: "sam" });
    await expect.element(page.getByText("Olivier Laurent", { exact: true })).toBeVisible();
    expect(await partExposed("dialog")).toMatchInlineSnapshot(`
      "dialog “Share “Launch plan”” modal
        heading “Share “Launch plan””
        button “Copy link”
        button “Close”
        paragraph You can view this document, but you cannot change who has access.
        heading “People with access”
        group “People with access”
          list “People with access”
            listitem Sam Okafor (you) External
              paragraph sam@other.io
              button “Can view, Access for Sam Okafor” hasPopup: menu
            listitem Olivier Laurent Owner
            listitem Ana Ruiz Can view
            listitem Unknown person
              paragraph user-4711 Can edit
            listitem Zoe Martin Can edit
            listitem Design
              paragraph 21 people Can view
            listitem Engineering
              paragraph 42 people Can edit
        region “General access”
          heading “General access” Restricted
          paragraph Only people with access can open this document
        status live: polite
        alert live: assertive"
    `);
  });
});

describe("given a question", () => {
  it("should expose it, and nothing of the dialog behind it", async () => {
    await openShare();
    await focusOn("Can view, Access for Sam Okafor");
    await userEvent.keyboard("{Enter}{End}{Enter}");
    await expect.element(page.getByRole("alertdialog")).toBeVisible();
    const tree = await accessibilityTree();
    expect(tree).not.toContain("Copy link");
    expect(tree).not.toContain("People with access");
    expect(await partExposed("alertdialog")).toMatchInlineSnapshot(`
      "alertdialog “Remove Sam Okafor?” (They belong to another organisation and can only be added again by e-mail.)
        heading “Remove Sam Okafor?”
        paragraph They belong to another organisation and can only be added again by e-mail.
        button “Cancel”
        button “Remove access”"
    `);
  });
});
