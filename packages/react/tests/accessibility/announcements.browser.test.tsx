import { RoomsError } from "@guestlist/api";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/styles.css";
import { allowClipboard } from "../support/browser/allow-clipboard.ts";
import { recordAnnouncements } from "../support/browser/announcements.ts";
import { launchPlan, scopes } from "../support/rooms/seed.ts";
import { heldRequests } from "../support/share/held-requests.ts";
import type { InProcessShare } from "../support/share/in-process-share.ts";
import { type OpenShareOptions, openShare } from "../support/share/open-share.tsx";
import { focusOn } from "./key-row.ts";

const field = "Add people, groups or e-mail addresses";

beforeEach(() => {
  // Time passes as it does, and faster where a test says so: what is said late is heard too.
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A dialog that is ready, and what it says from then on. */
async function listen(options: OpenShareOptions = {}) {
  const share = await openShare(options);
  await expect.element(page.getByText("Olivier Laurent", { exact: true })).toBeVisible();
  return { share, ...hearing() };
}

function hearing() {
  const announcements = recordAnnouncements();
  return {
    said: announcements.said,
    /** Everything that was said since the last time, and nothing more in the next five seconds. */
    async hears(expected: readonly string[]) {
      const count = async () => {
        await vi.advanceTimersByTimeAsync(100);
        return announcements.said.length;
      };
      await expect
        .poll(count, { timeout: 5_000, interval: 10 })
        .toBeGreaterThanOrEqual(expected.length);
      await vi.advanceTimersByTimeAsync(5_000);
      expect(announcements.take()).toEqual(expected);
    },
  };
}

/** Chooses in the menu of a row, by keys. */
async function choose(control: string, typed: string) {
  await focusOn(control);
  await userEvent.keyboard(`{Enter}${typed}{Enter}`);
}

/** Someone else changes the room, and the dialog learns of it. */
async function others(share: InProcessShare, people: Record<string, string[] | null>) {
  await share.rooms.update("launch-plan", { usersAccesses: people });
  await share.queryClient.invalidateQueries();
}

describe("given the invite field", () => {
  it("should say how many suggestions there are, who is added and who was invited", async () => {
    const { hears } = await listen({ rooms: [{ ...launchPlan, groupsAccesses: {} }] });
    await userEvent.keyboard("marc");
    await hears(["polite: 4 suggestions"]);
    await userEvent.keyboard("{Enter}");
    await hears(["polite: Marc Chevalier added, 1 to invite"]);
    await userEvent.keyboard("ma");
    await hears(["polite: 3 suggestions"]);
    await userEvent.keyboard("{Enter}");
    await hears(["polite: Maren Weiß added, 2 to invite"]);
    await userEvent.keyboard("{Backspace}{Backspace}");
    await hears(["polite: Maren Weiß removed, 1 to invite"]);
    await userEvent.keyboard("{Enter}");
    await hears(["polite: Marc Chevalier can now view."]);
  });

  it("should say nothing while I type", async () => {
    const { said, hears } = await listen();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    for (const letter of "marc") {
      await userEvent.keyboard(letter);
      await vi.advanceTimersByTimeAsync(400);
    }
    expect(said).toEqual([]);
    await hears(["polite: 4 suggestions"]);
    await userEvent.keyboard("{Backspace}{Backspace}{Backspace}{Backspace}");
    await hears([]);
  });

  it("should say at once what became of all that I entered, and what is wrong with it", async () => {
    const { hears } = await listen();
    await userEvent.keyboard("a@x.io b@x.io,");
    await hears(["polite: 2 added, 2 to invite"]);
    await userEvent.keyboard("xyz");
    await hears(["polite: No one found for “xyz”"]);
    await userEvent.keyboard("{Enter}");
    await hears(["polite: “xyz” is neither a person here nor an e-mail address."]);
  });
});

describe("given a change", () => {
  it("should say it when it is saved, not when it is shown, and that it was undone", async () => {
    const held = heldRequests("PATCH");
    const { hears } = await listen(held);
    await choose("Can edit, Access for Zoe Martin", "can v");
    await focusOn("Can view, Access for Zoe Martin");
    await hears([]);
    held.release();
    await hears(["polite: Zoe Martin can now view."]);
    await vi.advanceTimersByTimeAsync(60_000);
    await expect.element(page.getByRole("button", { name: "Undo" })).toBeVisible();
    await userEvent.keyboard("{Control>}z{/Control}");
    await expect.poll(() => held.waiting).toBe(1);
    held.release();
    await hears(["polite: The change was undone."]);
  });

  it("should interrupt when it failed, and say what it is still", async () => {
    const update = async () => {
      throw new RoomsError("refused");
    };
    const { hears } = await listen({ faults: { update } });
    await choose("Can edit, Access for Zoe Martin", "can v");
    await hears(["assertive: Not changed: Zoe Martin can still edit. The change was refused."]);
  });

  it("should say whether someone who was removed may still come in, and that it can be undone", async () => {
    const { hears } = await listen();
    await choose("Can view, Access for Ana Ruiz", "{End}");
    await hears([
      "polite: Removed. Ana Ruiz can still edit as a member of Engineering. You can undo this.",
    ]);
    await choose("Can edit, Access for Engineering", "{End}");
    await hears(["polite: Engineering no longer has access. You can undo this."]);
  });

  it("should say once that there were too many, with the seconds", async () => {
    const { hears } = await listen({ writesPerMinute: 1 });
    await choose("Can edit, Access for Zoe Martin", "can v");
    await hears(["polite: Zoe Martin can now view."]);
    await choose("Can view, Access for Ana Ruiz", "can e");
    await choose("Can view, Access for Sam Okafor", "can e");
    await choose("Can edit, Access for Engineering", "can v");
    await hears([expect.stringMatching(/^assertive: Too many changes\. Wait \d+ seconds?\.$/)]);
  });
});

describe("given others who change something meanwhile", () => {
  it("should say one change as it is, and several by their number", async () => {
    const { share, hears } = await listen();
    await others(share, { zoe: scopes.viewer });
    await hears(["polite: Zoe Martin can now view."]);
    await others(share, { zoe: scopes.editor });
    await others(share, { ana: null, sam: scopes.editor });
    await hears(["polite: 3 changes by other people."]);
  });

  it("should interrupt when my access is gone, with the focus there", async () => {
    const { share, hears } = await listen({ as: "sam" });
    await others(share, { sam: null });
    await hears(["assertive: You no longer have access to this document."]);
    await expect
      .element(page.getByRole("heading", { name: "You no longer have access to this document." }))
      .toHaveFocus();
  });
});

describe("given a connection", () => {
  it("should say when it is gone and when it is back", async () => {
    const { hears } = await listen();
    window.dispatchEvent(new Event("offline"));
    await hears(["polite: You're offline. Changes will be sent when you reconnect."]);
    window.dispatchEvent(new Event("online"));
    await hears(["polite: Back online."]);
  });

  it("should say once that loading takes long", async () => {
    const held = heldRequests("GET");
    await openShare(held);
    const { hears } = hearing();
    await hears(["polite: Still loading who has access."]);
    held.release();
    await focusOn(field);
    await hears([]);
  });
});

describe("given the link", () => {
  it("should say that it was copied, and for whom it is of use", async () => {
    await allowClipboard();
    const { hears } = await listen();
    await focusOn("Copy link");
    await userEvent.keyboard("{Enter}");
    await hears(["polite: Link copied. It opens only for people with access."]);
  });
});
