import { ShareError } from "@guestlist/client";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { shareFixture } from "../tests/support/share-fixture.ts";
import { storedFixture } from "../tests/support/stored-fixture.ts";

describe("given a job that acts as someone", () => {
  it("should do what they may, and say what a browser would be told", async () => {
    const { share, client, rooms } = storedFixture();
    const zoe = share.as("zoe");
    expect(await zoe.roomAccess("launch-plan")).toEqual(
      await client("zoe").roomAccess("launch-plan"),
    );
    const { undo } = await zoe.changeAccess("launch-plan", { people: { marc: "editor" } });
    expect(rooms.all.get("launch-plan")?.usersAccesses.marc).toEqual(["room:write"]);
    expect(undo).toMatchObject({ people: { marc: "viewer" } });
    await zoe.invite("launch-plan", { invitees: [{ userId: "noor" }], role: "viewer" });
    const { items } = await share.as("olivier").activity("launch-plan");
    expect(items.map(({ by }) => by.id)).toEqual(["zoe", "zoe"]);
    expect(await share.as("noor").authEndpoint()).toEqual({ token: expect.any(String) });
  });

  it.each([
    ["marc", "not_allowed", { people: { lea: "viewer" } }],
    ["zoe", "target_outranks_you", { people: { olivier: null } }],
    ["zoe", "unknown_role", { people: { marc: "admin" } }],
    ["olivier", "last_owner", { people: { olivier: null } }],
    ["noor", "room_not_found", { people: { noor: "viewer" } }],
  ])("should refuse %s with %s, as of anybody", async (userId, code, change) => {
    const { share } = shareFixture();
    const refused = share.as(userId).changeAccess("launch-plan", change);
    await expect(refused).rejects.toBeInstanceOf(ShareError);
    await expect(refused).rejects.toMatchObject({ code });
  });

  it("should never ask for a session, nor count against a limit", async () => {
    const { share } = shareFixture({
      rateLimit: { writes: 0, searches: 0 },
      authenticate: () => {
        throw new Error("nobody asks");
      },
    });
    await share.as("zoe").changeAccess("launch-plan", { people: { marc: "editor" } });
    expect((await share.as("zoe").candidates("launch-plan", "noor")).people).toHaveLength(1);
  });

  it("should be what the app says of them: their address, their organisation", async () => {
    const { share, tokenFor } = storedFixture();
    await share.as("zoe").invite("launch-plan", {
      invitees: [{ email: "nova@elsewhere.org" }],
      role: "viewer",
    });
    const token = await tokenFor("nova@elsewhere.org");
    const other = share.as("nova").acceptInvitation(token);
    await expect(other).rejects.toMatchObject({ code: "invitation_other_account" });
    const caller = { userId: "nova", email: "nova@elsewhere.org", emailVerified: true };
    expect(await share.as(caller).acceptInvitation(token)).toEqual({
      roomId: "launch-plan",
      role: "viewer",
    });
  });

  it("should not care where the API is mounted, or as what it is reached", async () => {
    const { share } = shareFixture({ basePath: "/api/share", origins: ["https://app.acme.io"] });
    new Hono().route("/", share);
    expect((await share.as("zoe").roomAccess("launch-plan")).me.userId).toBe("zoe");
  });

  it("should give up what nobody waits for any more", async () => {
    const { share } = shareFixture();
    const given = share.as("zoe").roomAccess("launch-plan", { signal: AbortSignal.abort() });
    await expect(given).rejects.toMatchObject({ name: "AbortError" });
  });

  it.each(["", "..", "guest:one", "a\u0000", "x".repeat(129)])(
    "should not act as %j, which nobody with an account is",
    (userId) => {
      const { share } = shareFixture({ guests: true });
      expect(() => share.as(userId)).toThrow("is not the id of somebody with an account");
    },
  );
});
