import { onlineManager } from "@tanstack/react-query";
import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { launchPlan, scopes } from "../support/rooms/seed.ts";
import { seededStore } from "../support/rooms/seeded-store.ts";
import { heldRequests } from "../support/share/held-requests.ts";
import type { InProcessShareOptions } from "../support/share/in-process-share.ts";
import { openDialog } from "../support/share/open-dialog.tsx";

const patient = { timeout: 5_000 };
const broken = () => {
  throw new TypeError("fetch failed");
};
const open = (options: InProcessShareOptions) => openDialog({ rooms: [launchPlan], ...options });
const undo = () => screen.findByRole("button", { name: "Undo" });

/** The connection breaks on the first answer of a method, once the server has done its work. */
function losesAnswerTo(method: string): Pick<InProcessShareOptions, "onAnswer"> {
  let isLost = false;
  return {
    onAnswer: (asked) => {
      if (asked !== method || isLost) return;
      isLost = true;
      broken();
    },
  };
}

afterEach(() => onlineManager.setOnline(true));

describe("given the answer to a change is lost", () => {
  it("should say that it is saved, once the room says so", async () => {
    const { choose, control, said, share } = await open(losesAnswerTo("PATCH"));
    await choose("Zoe Martin", "Can view");
    await waitFor(() => expect(said).toEqual(["Zoe Martin can now view."]));
    expect(await control("Zoe Martin")).toHaveTextContent("Can view");
    expect(await control("Zoe Martin")).not.toHaveAttribute("aria-busy");
    expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
    expect(share.rooms.all.get("launch-plan")?.usersAccesses.zoe).toEqual(scopes.viewer);
  });

  it("should be neither saved nor failed until the server is back", async () => {
    let isDown = false;
    const { choose, control, said } = await open({
      onRequest: () => {
        if (isDown) broken();
      },
      onAnswer: (method) => {
        if (method !== "PATCH") return;
        isDown = true;
        broken();
      },
    });
    await choose("Zoe Martin", "Can view");
    await waitFor(async () => expect(isDown).toBe(true));
    expect(await control("Zoe Martin")).toHaveAttribute("aria-busy", "true");
    expect(said).toEqual([]);
    isDown = false;
    await waitFor(() => expect(said).toEqual(["Zoe Martin can now view."]), patient);
    expect(await control("Zoe Martin")).not.toHaveAttribute("aria-busy");
  });

  it("should show what someone else did in the meantime", async () => {
    const { choose, share } = await open({
      onRequest: async (method) => {
        if (method !== "PATCH") return;
        await share.rooms.update("launch-plan", { usersAccesses: { zoe: scopes.commenter } });
        broken();
      },
    });
    await choose("Zoe Martin", "Can view");
    expect(await screen.findByRole("button", { name: "Keep as it is" })).toBeInTheDocument();
  });

  it("should say that one has left when one has", async () => {
    const { choose, user } = await open({ as: "zoe", ...losesAnswerTo("PATCH") });
    await choose("Zoe Martin", "Leave");
    await user.click(await screen.findByRole("button", { name: "Leave" }));
    expect(
      await screen.findByText("You no longer have access to this document.", { selector: "h3" }),
    ).toBeInTheDocument();
  });
});

describe("given the change never reached the server", () => {
  it("should put the old value back and say why", async () => {
    const { choose, control, said } = await open({
      onRequest: (method) => {
        if (method === "PATCH") broken();
      },
    });
    await choose("Zoe Martin", "Can view");
    expect(await screen.findByRole("button", { name: "Try again" })).toBeInTheDocument();
    expect(said).toEqual([
      "Not changed: Zoe Martin can still edit. The server cannot be reached. Check your connection.",
    ]);
    expect(await control("Zoe Martin")).toHaveTextContent("Can edit");
  });
});

describe("given the connection breaks with the answer on its way", () => {
  it("should send it again once it is back, and take it for done", async () => {
    const { choose, said } = await open({
      onAnswer: (method) => {
        if (method !== "PATCH" || said.length > 0 || !onlineManager.isOnline()) return;
        onlineManager.setOnline(false);
        broken();
      },
    });
    await choose("Zoe Martin", "Can view");
    expect(await screen.findByText("Will be sent when you reconnect")).toBeInTheDocument();
    onlineManager.setOnline(true);
    await waitFor(() => expect(said.at(-1)).toBe("Zoe Martin can now view."));
    expect(screen.queryByRole("button", { name: "Keep as it is" })).not.toBeInTheDocument();
  });

  it("should take an approval for done that was made", async () => {
    const store = seededStore({ requests: [{ userId: "marc" }] });
    const { user, said } = await open({ store, ...losesAnswerTo("PATCH") });
    await user.click(await screen.findByRole("button", { name: "Approve Marc Chevalier" }));
    await waitFor(() => expect(said).toEqual(["Marc Chevalier can now edit."]));
    expect(screen.queryByRole("list", { name: "Requests" })).not.toBeInTheDocument();
  });
});

describe("given the answer to an invitation is lost", () => {
  it("should say who was invited", async () => {
    const { user, said, share } = await open({ store: seededStore(), ...losesAnswerTo("POST") });
    const field = await screen.findByRole("combobox");
    await user.click(field);
    await user.paste("marc@acme.io, lea@x.io");
    await user.click(screen.getByRole("button", { name: "Invite" }));
    await waitFor(() =>
      expect(said.at(-1)).toBe("marc@acme.io can now view. Invitation sent to lea@x.io."),
    );
    expect(screen.queryByRole("list", { name: "People to add" })).not.toBeInTheDocument();
    expect(share.requests.filter((request) => request.startsWith("POST"))).toHaveLength(1);
  });

  it("should keep those chosen when none was", async () => {
    const { user, said } = await open({
      store: seededStore(),
      onRequest: (method) => {
        if (method === "POST") broken();
      },
    });
    await user.type(await screen.findByRole("combobox"), "lea@x.io,");
    await user.click(screen.getByRole("button", { name: "Invite" }));
    await waitFor(() => expect(said.at(-1)).toMatch(/^No one was invited. The server cannot/));
    expect(screen.getByRole("list", { name: "People to add" })).toHaveTextContent("lea@x.io");
  });
});

describe("given the dialog is closed with a change on its way", () => {
  it("should still be busy when it is opened again, then saved", async () => {
    const held = heldRequests("PATCH");
    const { choose, control, user } = await open(held);
    await choose("Zoe Martin", "Can view");
    await user.click(screen.getByRole("button", { name: "Close" }));
    await user.click(screen.getByRole("button", { name: "Share" }));
    expect(await control("Zoe Martin")).toHaveTextContent("Can view");
    expect(await control("Zoe Martin")).toHaveAttribute("aria-busy", "true");
    held.release();
    await undo();
    expect(await control("Zoe Martin")).not.toHaveAttribute("aria-busy");
  });

  it("should say in the row that it failed when it is opened again", async () => {
    const held = heldRequests("PATCH");
    const { choose, control, user } = await open({
      ...held,
      conflictOn: "zoe",
    });
    await choose("Zoe Martin", "Can view");
    await user.click(screen.getByRole("button", { name: "Close" }));
    held.release();
    await user.click(screen.getByRole("button", { name: "Share" }));
    expect(await screen.findByRole("button", { name: "Keep as it is" })).toBeInTheDocument();
    expect(await control("Zoe Martin")).toHaveTextContent("Can comment");
  });
});
