import { capabilitiesOf, type Policy } from "@guestlist/access";
import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it } from "vitest";
import { withRoom } from "../../tests/support/changes.ts";
import { shareFixture } from "../../tests/support/share-fixture.ts";

const abilities = ["read", "comment", "edit", "share", "own"] as const;

const asking = (userId: string | null, init: RequestInit = {}) =>
  new Request("https://app.acme.io/documents/launch-plan?tab=1", {
    ...init,
    headers: { ...(userId !== null && { Authorization: userId }), ...init.headers },
  });

describe("given the app's own server, which asks what someone can do", () => {
  it.each([
    ["olivier", "launch-plan", ["read", "comment", "edit", "share", "own"]],
    ["zoe", "launch-plan", ["read", "comment", "edit", "share"]],
    ["kim", "launch-plan", ["read", "comment", "edit", "share"]],
    ["lea", "launch-plan", ["read", "comment"]],
    ["marc", "launch-plan", ["read"]],
    ["noor", "launch-plan", []],
    ["noor", "open-house", ["read", "comment", "edit"]],
    ["noor", "acme-wide", ["read", "comment", "edit"]],
    ["olivier", "nowhere", []],
    ["__proto__", "launch-plan", []],
    ["guest:one", "open-house", []],
    ["", "open-house", []],
    ["olivier", "..", []],
  ])("should answer for %s in %s, by id and by request", async (userId, roomId, expected) => {
    const { share } = shareFixture();
    for (const who of [userId, asking(userId)]) {
      const can = await Promise.all(abilities.map((one) => share.can(who, roomId, one)));
      expect(abilities.filter((_, index) => can[index])).toEqual(expected);
    }
  });

  it("should say what the list says, by an app's own policy too", async () => {
    const policy: Policy = (room, subject, rules) => ({
      ...capabilitiesOf(room, subject, rules),
      share: subject.userId === "marc",
    });
    const { share, client } = shareFixture({ policy });
    for (const userId of ["olivier", "zoe", "marc"]) {
      const { me } = await client(userId).roomAccess("launch-plan");
      const can = await Promise.all(abilities.map((one) => share.can(userId, "launch-plan", one)));
      expect(abilities.filter((_, index) => can[index])).toEqual(me.abilities);
    }
  });

  it("should let a guest do what anyone may, where guests are allowed", async () => {
    const options = withRoom({ defaultAccesses: scopes.viewer });
    const guests = shareFixture({ ...options, guests: true }).share;
    expect(await guests.can(asking(null), "launch-plan", "read")).toBe(true);
    expect(await guests.can(asking(null), "launch-plan", "comment")).toBe(false);
    expect(await guests.can(asking(null), "acme-wide", "read")).toBe(false);
    expect(await shareFixture(options).share.can(asking(null), "launch-plan", "read")).toBe(false);
  });

  it("should take any request, and leave its body to whoever reads it", async () => {
    const { share } = shareFixture();
    for (const method of ["GET", "HEAD", "DELETE", "OPTIONS"]) {
      expect(await share.can(asking("zoe", { method }), "launch-plan", "edit")).toBe(true);
    }
    const posted = asking("zoe", { method: "POST", body: "text" });
    expect(await share.can(posted, "launch-plan", "edit")).toBe(true);
    expect(await posted.text()).toBe("text");
  });

  it("should give a session a context to read cookies with", async () => {
    const { share } = shareFixture({
      authenticate: (request, c) => {
        const userId = c.req.header("Cookie")?.replace("session=", "");
        expect(c.req.raw).toBe(request);
        return userId ? { userId } : null;
      },
    });
    const request = asking(null, { headers: { Cookie: "session=zoe" } });
    expect(await share.can(request, "launch-plan", "share")).toBe(true);
    expect(await share.can(asking("zoe"), "launch-plan", "share")).toBe(false);
  });

  it("should make one call for the room and one for its people", async () => {
    const { share, counted } = shareFixture();
    await share.can("zoe", "launch-plan", "edit");
    expect(counted()).toEqual({ "rooms.get": 1, "directory.users": 1 });
  });

  it("should not guess where it cannot be known", async () => {
    const down = () => Promise.reject(new Error("down"));
    const { share } = shareFixture({ directory: (all) => ({ ...all, users: down }) });
    const refused = share.can("kim", "launch-plan", "edit");
    await expect(refused).rejects.toMatchObject({ code: "upstream_unavailable" });
    const broken = shareFixture({ authenticate: down }).share;
    await expect(broken.can(asking("zoe"), "launch-plan", "edit")).rejects.toThrow("down");
  });
});
