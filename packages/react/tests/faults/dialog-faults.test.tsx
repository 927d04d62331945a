import type { Fault, Misbehaviour } from "@guestlist/testing/fake-liveblocks/fault";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { launchPlan, scopes, users } from "../support/rooms/seed.ts";
import { dialogsOnFake } from "./open-on-fake.tsx";

/** What a person reads and hears when the platform fails, by the table of upstream faults. */

const open = dialogsOnFake();
const status = (code: number): Misbehaviour => ({ kind: "status", status: code, body: "<html>" });
const reset: Misbehaviour = { kind: "reset" };
const on = (operation: "read" | "write", does: Misbehaviour): Fault => ({ does, on: operation });
const retry = () => screen.getByRole("button", { name: "Try again" });

const unavailable = "Sharing is unavailable.";
const tooMany = "Too many changes. Wait 5 seconds.";
const wrong = "Something went wrong.";
const still = "Not changed: Zoe Martin can still edit.";
const unsure = "Couldn't confirm that this was saved. Check before you go on.";

describe("given a platform that fails when the dialog is opened", () => {
  it.each([
    ["does not take our key", status(401), unavailable],
    ["forbids it to our key", status(403), unavailable],
    ["has too much to do", status(429), tooMany],
    ["breaks off", reset, wrong],
    ["answers half", { kind: "half" }, wrong],
  ] as const)("should say so when it %s, and show the list on Retry", async (_, does, text) => {
    const { fake, user, control } = await open({ faults: [on("read", does)] });
    const heading = await screen.findByRole("heading", { name: /could not be loaded/ });
    expect(heading.parentElement).toHaveTextContent(text);
    // It is not the person who must sign in.
    expect(screen.queryByText(/sign in/i)).not.toBeInTheDocument();
    fake.faults.clear();
    await user.click(retry());
    expect(await control("Zoe Martin")).toHaveTextContent("Can edit");
  });

  it("should say that one has no access when there is no such room", async () => {
    const { fake } = await open({ faults: [on("read", status(404))] });
    await screen.findByRole("heading", { name: "You do not have access to this document" });
    expect(fake.calls.filter(({ operation }) => operation === "read")).toHaveLength(1);
  });
});

describe("given a platform that fails while the dialog is open", () => {
  it.each([
    ["breaks off", reset],
    ["answers half", { kind: "half" }],
    ["does not take our key", status(401)],
  ] as const)("should keep the last good list, marked, when it %s", async (_, does) => {
    const { fake, user, control, share } = await open();
    await control("Zoe Martin");
    fake.faults.add(on("read", does));
    void share.queryClient.invalidateQueries();
    expect(await screen.findByText("This may be out of date.")).toBeInTheDocument();
    expect(await control("Zoe Martin")).toHaveTextContent("Can edit");
    fake.faults.clear();
    await user.click(retry());
    await waitFor(() => expect(screen.queryByText(/out of date/)).not.toBeInTheDocument());
  });

  it("should say that the document is gone, or closed to one", async () => {
    const { fake, choose, said } = await open();
    fake.rooms.delete("launch-plan");
    await choose("Zoe Martin", "Can view");
    const heading = await screen.findByRole("heading", { name: /no longer have access/ });
    expect(heading.parentElement).toHaveTextContent("It may have been deleted.");
    expect(said).toContain("You no longer have access to this document.");
  });
});

describe("given a platform that fails at a change", () => {
  it.each([
    ["does not take our key", status(401), `${still} ${unavailable}`],
    ["refuses it", status(422), `${still} The change was refused.`],
    ["has too much to do", status(429), tooMany],
    ["breaks off and did nothing", reset, unsure],
    ["answers with a page", status(200), unsure],
  ] as const)("should say why once, and show what the room says, when it %s", async (...row) => {
    const [, does, reason] = row;
    const { fake, choose, control, said, user } = await open();
    fake.faults.add(on("write", does));
    await choose("Zoe Martin", "Can view");
    const again = await screen.findByRole("button", { name: "Try again" });
    expect(again).toHaveAccessibleDescription(reason);
    expect(await control("Zoe Martin")).toHaveTextContent("Can edit");
    expect(said.filter((text) => text.includes(reason))).toHaveLength(1);
    fake.faults.clear();
    await user.click(again);
    await waitFor(() => expect(said.at(-1)).toBe("Zoe Martin can now view."));
    expect(fake.rooms.get("launch-plan")?.usersAccesses.zoe).toEqual(scopes.viewer);
  });

  it("should say that it is saved when the answer was lost, even twice", async () => {
    const { fake, choose, said } = await open();
    await screen.findByRole("button", { name: /Access for Zoe Martin/ });
    fake.faults.add({ ...on("write", reset), applied: true });
    await choose("Zoe Martin", "Can view");
    await waitFor(() => expect(said).toEqual(["Zoe Martin can now view."]));

    // Nor can it be verified: the dialog asks until the room can be read.
    fake.faults.clear();
    fake.faults.add({ ...on("write", status(500)), applied: true });
    // The reading before the change goes well, the one after it does not.
    fake.faults.add({ ...on("read", { kind: "late", milliseconds: 0 }), times: 1 });
    fake.faults.add({ ...on("read", status(401)), times: 1 });
    await choose("Zoe Martin", "Can comment");
    await waitFor(() => expect(said.at(-1)).toBe("Zoe Martin can now comment."));
  });

  it("should offer to try again when nothing can be reached", async () => {
    const { fake, choose, control } = await open();
    await control("Zoe Martin");
    await fake.stop();
    await choose("Zoe Martin", "Can view");
    const again = await screen.findByRole("button", { name: "Try again" });
    expect(again).toHaveAccessibleDescription(`${still} ${wrong}`);
    expect(await control("Zoe Martin")).toHaveTextContent("Can edit");
  });
});

describe("given a platform that refuses an invitation", () => {
  const crowd = Object.fromEntries(
    Array.from({ length: 98 }, (_, index) => [`p${index}`, scopes.viewer]),
  );
  const full = { ...launchPlan, usersAccesses: { ...launchPlan.usersAccesses, ...crowd } };

  it.each([
    [
      "the room is full",
      { room: full },
      "This document has reached its limit of people or groups. One group can stand for many people.",
    ],
    ["it does", { faults: [on("write", status(422))] }, "The change was refused."],
  ])("should say so at the field and keep who was chosen when %s", async (_, options, reason) => {
    const { user, said } = await open(options);
    const field = await screen.findByRole("combobox");
    await user.type(field, "marc@acme.io,");
    await user.click(screen.getByRole("button", { name: "Invite" }));
    await waitFor(() => expect(said).toContain(`No one was invited. ${reason}`));
    expect(field).toHaveAccessibleDescription(expect.stringContaining(reason));
    const chosen = screen.getByRole("list", { name: "People to add" });
    expect(within(chosen).getByText("marc@acme.io")).toBeInTheDocument();
  });
});

describe("given a room that nobody here understands", () => {
  it("should call scopes that it does not know custom access", async () => {
    const usersAccesses = { ...launchPlan.usersAccesses, zoe: ["room:read", "room:admin"] };
    const { control } = await open({ room: { ...launchPlan, usersAccesses } });
    expect(await control("Zoe Martin")).toHaveTextContent("Custom access");
  });

  it("should show who is unknown by their id, to be removed", async () => {
    const { fake, choose, user } = await open({ people: users.filter(({ id }) => id !== "zoe") });
    await choose("Unknown person", "Remove access");
    const question = await screen.findByRole("alertdialog", { name: "Remove zoe?" });
    await user.click(within(question).getByRole("button", { name: /^Remove/ }));
    await waitFor(() => {
      expect(fake.rooms.get("launch-plan")?.usersAccesses).not.toHaveProperty("zoe");
    });
  });
});
