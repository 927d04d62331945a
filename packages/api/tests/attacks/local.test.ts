import { scopes } from "@guestlist/testing/role-scopes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shareFixture } from "../support/share-fixture.ts";
import { personRoutes, titleOf } from "./support/attack-routes.ts";
import { type AttackServer, attackServer } from "./support/attack-server.ts";

let server: AttackServer;
beforeAll(async () => {
  server = await attackServer();
});
afterAll(() => server.close());

/** What somebody might think makes a request one of the server's own. */
const likenesses: Record<string, string>[] = [
  { Host: "guestlist.local" },
  { "X-Guestlist-As": "olivier" },
  { "X-Guestlist-Caller": '{"userId":"olivier"}' },
  { As: "olivier" },
  { Authorization: "olivier" },
  { "X-Forwarded-User": "olivier", "X-Forwarded-For": "127.0.0.1" },
  { Forwarded: "for=127.0.0.1;host=guestlist.local" },
];

describe("given a server that acts as people itself", () => {
  it.each(personRoutes.map((route) => [titleOf(route), route] as const))(
    "should take nobody's request at %s for one of its own",
    async (_, route) => {
      const refusal = { status: 401, code: "unauthenticated", isUncalled: true } as const;
      for (const headers of likenesses) {
        // While it does act as someone, too.
        await server.share.as("olivier").roomAccess("launch-plan");
        server.calls.length = 0;
        await server.refuse({ ...route, as: null, headers: { Origin: null, ...headers } }, refusal);
      }
    },
  );

  it("should not be led on by a request that was made as someone before", async () => {
    const requests: Request[] = [];
    const fixture = shareFixture({
      authenticate: (request) => {
        requests.push(request);
        return null;
      },
    });
    await fixture.share.as("olivier").roomAccess("launch-plan");
    expect(requests).toEqual([]);
    const path = "/rooms/launch-plan/access";
    for (const url of [`http://guestlist.local${path}`, `http://share.local${path}`]) {
      const { status } = await fixture.share.request(new Request(url));
      expect(status).toBe(401);
    }
    expect(requests).toHaveLength(2);
  });

  it("should keep two who are acted as at once apart", async () => {
    const { share } = shareFixture();
    const ids = ["olivier", "zoe", "kim", "lea", "marc"];
    const answers = await Promise.all(
      ids.map(async (id) => (await share.as(id).roomAccess("launch-plan")).me.userId),
    );
    expect(answers).toEqual(ids);
  });

  it("should let an id of a path or body be nobody's else", async () => {
    const { share, rooms } = shareFixture();
    const zoe = share.as("zoe");
    for (const roomId of ["../salaries", "launch-plan/access/..", "..", ""]) {
      await expect(zoe.roomAccess(roomId)).rejects.toMatchObject({ name: "ShareError" });
    }
    await expect(zoe.changeAccess("launch-plan", { people: { zoe: "owner" } })).rejects.toThrow();
    expect(rooms.all.get("launch-plan")?.usersAccesses.zoe).toEqual(scopes.editor);
  });
});
