import { onlineManager } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { launchPlan, scopes } from "../../tests/support/rooms/seed.ts";
import { seededStore } from "../../tests/support/rooms/seeded-store.ts";
import { heldRequests } from "../../tests/support/share/held-requests.ts";
import {
  type InProcessShareOptions,
  inProcessShare,
} from "../../tests/support/share/in-process-share.ts";
import { inProvider } from "../../tests/support/share/in-provider.tsx";
import { openDialog } from "../../tests/support/share/open-dialog.tsx";
import { RequestAccess, type RequestAccessProps } from "./request-access.tsx";

afterEach(() => onlineManager.setOnline(true));

/** Not what is only heard. */
const sentence = { selector: "p" };

/** What someone sees who may not open the launch plan. */
function ask(options: InProcessShareOptions = {}, props: Partial<RequestAccessProps> = {}) {
  const store = seededStore();
  const share = inProcessShare({ as: "marc", store, ...options });
  const { container } = render(<RequestAccess roomId="launch-plan" {...props} />, {
    wrapper: inProvider(share),
  });
  return {
    share,
    store,
    container,
    user: userEvent.setup(),
    button: () => screen.findByRole("button", { name: "Request access" }),
    stored: () => store.requests.list("launch-plan"),
  };
}

describe("given a room I may not open", () => {
  describe("when I ask for access", () => {
    it("should ask for the least by default, and say that it was asked for", async () => {
      const { user, button, stored } = ask();
      const send = await button();
      expect(screen.getAllByRole("radio").map((radio) => radio.getAttribute("value"))).toEqual([
        "viewer",
        "commenter",
        "editor",
      ]);
      expect(screen.getByRole("radio", { name: "Can view" })).toBeChecked();
      await user.click(send);
      await screen.findByText("Requested: Can view");
      expect(screen.getByRole("status")).toHaveTextContent("Request sent");
      expect(screen.getByText("Requested: Can view").parentElement).toHaveFocus();
      expect(screen.queryByRole("button")).toBeNull();
      expect(await stored()).toMatchObject([{ userId: "marc", role: "viewer", message: null }]);
    });

    it("should send the role and the message, by keyboard alone", async () => {
      const { user, button, stored } = ask();
      await button();
      await user.tab();
      expect(screen.getByRole("radio", { name: "Can view" })).toHaveFocus();
      await user.keyboard("{ArrowDown}{ArrowDown}");
      expect(screen.getByRole("radio", { name: "Can edit" })).toBeChecked();
      await user.tab();
      await user.keyboard("  For the launch  ");
      await user.tab();
      await user.keyboard("{Enter}");
      await screen.findByText("Requested: Can edit");
      expect(await stored()).toMatchObject([{ role: "editor", message: "For the launch" }]);
    });

    it("should ask once, however often the button is pressed meanwhile", async () => {
      const held = heldRequests("POST");
      const { user, button, share } = ask(held);
      const send = await button();
      await user.click(send);
      await waitFor(() => expect(send).toHaveAttribute("aria-busy", "true"));
      await user.click(send);
      held.release();
      await screen.findByText("Requested: Can view");
      expect(share.requests.filter((request) => request.startsWith("POST"))).toHaveLength(1);
    });

    it("should say the same of a room that does not exist", async () => {
      const { user, button, container } = ask({}, { roomId: "no-such-room" });
      await user.click(await button());
      await screen.findByText("Requested: Can view");
      const text = container.textContent;
      const other = ask();
      await user.click(await other.button());
      await waitFor(() => expect(other.container.textContent).toBe(text));
    });
  });

  describe("when I ask too often", () => {
    it("should say when to try again, and keep what I wrote", async () => {
      const { user, button } = ask({ writesPerMinute: 0 });
      const send = await button();
      await user.click(screen.getByRole("radio", { name: "Can edit" }));
      await user.type(screen.getByRole("textbox", { name: "Message (optional)" }), "Please");
      await user.click(send);
      const problem = await screen.findByText(/^You have asked too often\. Wait \d+/, sentence);
      expect(screen.getByRole("alert")).toHaveTextContent(problem.textContent);
      expect(screen.getByRole("radio", { name: "Can edit" })).toBeChecked();
      expect(screen.getByRole("textbox")).toHaveValue("Please");
      expect(send).toHaveFocus();
    });
  });

  describe("when there is no connection", () => {
    it("should send the request once there is", async () => {
      const { user, button, stored } = ask();
      const send = await button();
      onlineManager.setOnline(false);
      await user.click(send);
      await screen.findByText(
        "You're offline. The request will be sent when you reconnect.",
        sentence,
      );
      onlineManager.setOnline(true);
      await screen.findByText("Requested: Can view");
      expect(await stored()).toHaveLength(1);
    });
  });

  describe("when I was let in meanwhile", () => {
    it("should say that I have it already", async () => {
      const { user, button, share } = ask();
      const send = await button();
      await share.rooms.update("launch-plan", { usersAccesses: { marc: scopes.editor } });
      await user.click(send);
      await waitFor(() => expect(screen.queryByRole("button")).toBeNull());
    });
  });

  it("should offer the roles the app names", async () => {
    const { button } = ask({}, { roles: ["viewer", "editor"] });
    await button();
    expect(screen.getAllByRole("radio")).toHaveLength(2);
  });

  it("should send me to people where nothing can be asked for", async () => {
    ask({ store: undefined });
    await screen.findByText("Ask someone who can share it to give you access.");
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("should ask a guest to sign in", async () => {
    ask({ as: null }, { signedOut: <a href="/sign-in">Sign in</a> });
    expect(await screen.findByRole("link", { name: "Sign in" })).toBeInTheDocument();
    expect(screen.queryByRole("radio")).toBeNull();
  });
});

describe("given a room I may view", () => {
  it("should offer what is above, and no ownership", async () => {
    const { user, button, stored } = ask({ as: "kim" });
    const send = await button();
    expect(screen.getAllByRole("radio").map((radio) => radio.getAttribute("value"))).toEqual([
      "commenter",
      "editor",
    ]);
    await user.click(send);
    await screen.findByText("Requested: Can comment");
    expect(await stored()).toMatchObject([{ userId: "kim", role: "commenter" }]);
  });

  it("should let me ask again once it was declined", async () => {
    const { user, button, share } = ask({ as: "kim" });
    await user.click(await button());
    await screen.findByText("Requested: Can comment");
    await share.clientOf("olivier").changeAccess("launch-plan", { requests: { kim: null } });
    await share.queryClient.invalidateQueries();
    expect(await button()).toBeInTheDocument();
  });

  it("should draw nothing for whoever can only become an owner", async () => {
    const { container, share } = ask({ as: "zoe" });
    await waitFor(() => expect(share.queryClient.isFetching()).toBe(0));
    expect(new Set(share.requests).size).toBe(1);
    expect(container).toBeEmptyDOMElement();
  });
});

describe("given the share dialog", () => {
  it("should let who may not see the room ask for access", async () => {
    const store = seededStore();
    const { user, said } = await openDialog({ rooms: [launchPlan], as: "marc", store });
    await user.click(await screen.findByRole("button", { name: "Request access" }));
    await screen.findByText("Requested: Can view");
    expect(await store.requests.list("launch-plan")).toHaveLength(1);
    expect(screen.getByText("Requested: Can view").parentElement).toHaveFocus();
    expect(said).toEqual(["Request sent"]);
  });

  it("should keep the form while the list is asked for again", async () => {
    const { user, share } = await openDialog({
      rooms: [launchPlan],
      as: "marc",
      store: seededStore(),
    });
    const message = await screen.findByRole("textbox", { name: "Message (optional)" });
    await user.type(message, "Please");
    await share.queryClient.invalidateQueries();
    expect(screen.getByRole("textbox")).toBe(message);
    expect(message).toHaveValue("Please");
  });

  it("should let a viewer ask for more", async () => {
    const store = seededStore();
    const { user } = await openDialog({ rooms: [launchPlan], as: "kim", store });
    const more = await screen.findByRole("button", { name: "Request more access" });
    expect(more).toHaveAttribute("aria-expanded", "false");
    await user.click(more);
    expect(more).toHaveAttribute("aria-expanded", "true");
    await user.click(await screen.findByRole("radio", { name: "Can edit" }));
    await user.click(screen.getByRole("button", { name: "Request access" }));
    await screen.findByText("Requested: Can edit");
    expect(screen.queryByRole("button", { name: "Request more access" })).toBeNull();
    expect(await store.requests.list("launch-plan")).toMatchObject([
      { userId: "kim", role: "editor" },
    ]);
  });

  it("should offer nothing of it without a store", async () => {
    await openDialog({ rooms: [launchPlan], as: "kim" });
    await screen.findByText(/^You can view this document,/);
    expect(screen.queryByRole("button", { name: "Request more access" })).toBeNull();
  });
});
