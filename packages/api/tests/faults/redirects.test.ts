import type { Misbehaviour } from "@guestlist/testing/fake-liveblocks/fault";
import { startFakeLiveblocks } from "@guestlist/testing/fake-liveblocks/start-fake-liveblocks";
import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it, type TestContext } from "vitest";
import type { FaultyFixture } from "./faulty-fixture.ts";
import { leaked, secretKey } from "./leak.ts";
import { openedFixtures } from "./opened-fixtures.ts";

/**
 * The SDK's `fetch` follows redirects. The key must not go along to another server, and what is at
 * the other end is no proof of anything.
 */

const path = "/v2/rooms/launch-plan";
const redirects = [301, 302, 303, 307, 308] as const;
type Status = (typeof redirects)[number];
const redirect = (status: Status, to: string): Misbehaviour => ({ kind: "redirect", status, to });
const change = { people: { lea: "viewer" } };

const open = openedFixtures();

/** Another server with the same rooms, which never has a right to the key. */
async function openElsewhere(
  { fake }: FaultyFixture,
  onTestFinished: TestContext["onTestFinished"],
) {
  const elsewhere = await startFakeLiveblocks({ rooms: [...fake.rooms.values()] });
  onTestFinished(elsewhere.stop);
  return elsewhere;
}

describe.concurrent.each(redirects)("given a platform that redirects with %i", (status) => {
  it("should not send its key to another server", async ({ onTestFinished }) => {
    const share = await open();
    const elsewhere = await openElsewhere(share, onTestFinished);
    const before = share.kept();
    share.fake.faults.add({ does: { ...redirect(status, elsewhere.url + path) } });
    const answers = [
      await share.read("olivier"),
      await share.change("olivier", change),
      await share.send("olivier", { method: "POST", path: "/auth" }),
    ];
    for (const { status, body } of answers) {
      expect(status).toBeGreaterThanOrEqual(422);
      expect(JSON.stringify(body)).not.toMatch(leaked);
    }
    expect(elsewhere.calls.length).toBeGreaterThan(0);
    expect(elsewhere.calls.map(({ authorization }) => authorization)).not.toContain(
      `Bearer ${secretKey}`,
    );
    expect(share.kept()).toEqual(before);
  });

  it("should not take another room for the one that was asked for", async () => {
    const share = await open();
    share.fake.faults.add({ does: redirect(status, "/v2/rooms/open-house"), on: "read", times: 1 });
    expect(await share.read("noor")).toMatchObject({ status: 502, body: { code: "bad_upstream" } });
  });

  it("should take no room for a change of it", async () => {
    const share = await open();
    const before = share.kept();
    share.fake.faults.add({ does: redirect(status, path), on: "write", times: 1 });
    const answer = await share.change("olivier", change);
    // 307 and 308 have the write sent again, the others have the room read instead.
    const isSentAgain = status >= 307;
    expect(answer).toMatchObject(
      isSentAgain ? { status: 200 } : { status: 502, body: { code: "unknown_outcome" } },
    );
    expect(share.kept()?.usersAccesses.lea).toEqual(
      isSentAgain ? scopes.viewer : before?.usersAccesses.lea,
    );
  });

  it("should find a change that was made before it was led on", async () => {
    const share = await open();
    share.fake.faults.add({ does: redirect(status, path), on: "write", times: 1, applied: true });
    expect((await share.change("olivier", change)).status).toBe(200);
  });
});

describe.concurrent.each([302, 307] as const)(
  "given a platform that redirects with %i, nowhere",
  (status) => {
    it.each([path, "javascript:alert(1)", "", "http://["])(
      "should not be led to %j",
      async (to) => {
        const share = await open();
        share.fake.faults.add({ does: redirect(status, to), on: "read" });
        share.fake.faults.add({ does: redirect(status, to), on: "write" });
        const [read, changed] = await Promise.all([
          share.read("olivier"),
          share.change("olivier", change),
        ]);
        expect(read).toMatchObject({ status: 503, body: { code: "upstream_unavailable" } });
        expect(changed).toMatchObject({ status: 503, body: { code: "upstream_unavailable" } });
        expect(share.kept()?.usersAccesses.lea).toEqual(scopes.commenter);
      },
    );
  },
);
