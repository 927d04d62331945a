import { describe, expect, it } from "vitest";
import { type FixtureOptions, shareFixture } from "../../tests/support/share-fixture.ts";
import { RoomsError } from "../index.ts";

const signIn = (userId: string | null, room?: string, options: FixtureOptions = {}) =>
  shareFixture(options).send(userId, {
    method: "POST",
    path: "/auth",
    json: room === undefined ? {} : { room },
  });

const tokenOf = (body: unknown): unknown => JSON.parse((body as { token: string }).token);

describe("given someone who is signed in", () => {
  it("should answer a token with their groups and what others see of them", async () => {
    expect(tokenOf((await signIn("kim", "launch-plan")).body)).toEqual({
      userId: "kim",
      groupIds: ["everyone", "engineering"],
      info: {
        name: "Kim Tran",
        avatar: "https://acme.io/kim.png",
        colors: ["#5b5bd6"],
      },
    });
  });

  it("should take no body at all", async () => {
    const { send } = shareFixture();
    expect((await send("kim", { method: "POST", path: "/auth" })).status).toBe(200);
  });

  it("should answer who is not in the directory too", async () => {
    expect(tokenOf((await signIn("ghost")).body)).toMatchObject({
      userId: "ghost",
      groupIds: [],
      info: { name: "ghost", avatar: "" },
    });
  });

  it("should pass the session's organisation on, and only that", async () => {
    const identified: unknown[] = [];
    const options: FixtureOptions = {
      authenticate: () => ({ userId: "kim", organizationId: "tenant-1" }),
      rooms: (rooms) => ({
        ...rooms,
        identify: async (userId, identity) => {
          identified.push(userId, identity.organizationId);
          return { token: "t" };
        },
      }),
    };
    await signIn("kim", undefined, options);
    expect(identified).toEqual(["kim", "tenant-1"]);
  });

  it("should give no token without the groups it must carry", async () => {
    const answer = await signIn("kim", undefined, {
      directory: (directory) => ({ ...directory, users: () => Promise.reject(new Error("down")) }),
    });
    expect(answer).toMatchObject({ status: 503, body: { code: "upstream_unavailable" } });
  });

  it.each([
    ["unavailable", 503, "upstream_unavailable"],
    ["misconfigured", 502, "upstream_misconfigured"],
  ] as const)("should answer %s with %i", async (failure, status, code) => {
    const answer = await signIn("kim", undefined, {
      rooms: (rooms) => ({
        ...rooms,
        identify: () => Promise.reject(new RoomsError(failure)),
      }),
    });
    expect(answer).toMatchObject({ status, body: { code } });
  });

  it.each(["", "guest:zoe", "..", "a\u0000b", "x".repeat(129)])(
    "should take a session of %j for none",
    async (userId) => {
      const { send, counted } = shareFixture({ authenticate: () => ({ userId }), guests: true });
      for (const request of [
        { method: "POST", path: "/auth", json: { room: "open-house" } },
        { path: "/rooms/open-house/access" },
      ]) {
        expect(await send(null, request)).toMatchObject({
          status: 401,
          body: { code: "unauthenticated" },
        });
      }
      expect(counted()).toEqual({});
    },
  );
});

describe("given nobody is signed in", () => {
  const routes = [
    { method: "POST", path: "/auth", json: { room: "open-house" } },
    { path: "/rooms/open-house/access" },
    { method: "PATCH", path: "/rooms/open-house/access", json: { people: { noor: "viewer" } } },
    {
      method: "POST",
      path: "/rooms/open-house/access/preview",
      json: { change: { people: { noor: "viewer" } } },
    },
    { path: "/rooms/open-house/people/olivier/access" },
    { path: "/rooms/open-house/candidates?q=olivier" },
    {
      method: "POST",
      path: "/rooms/open-house/invitations",
      json: { invitees: [{ userId: "noor" }], role: "viewer" },
    },
    { path: "/rooms/open-house/groups/design/members" },
    { path: "/rooms/open-house/mentions?q=oli" },
    { path: "/users?id=zoe" },
    { path: "/groups?id=design" },
  ];

  it.each(routes)("should refuse $method $path before any call", async (request) => {
    const { send, counted } = shareFixture();
    expect(await send(null, request)).toMatchObject({
      status: 401,
      body: { code: "unauthenticated" },
    });
    expect(counted()).toEqual({});
  });

  it.each(routes.slice(2))("should refuse a guest on $method $path too", async (request) => {
    const { send, counted } = shareFixture({ guests: true });
    expect((await send(null, request)).status).toBe(401);
    expect(counted()).toEqual({});
  });
});

describe("given guests are let in", () => {
  const guests = { guests: true };

  it("should show a room that anyone may open, and nobody in it", async () => {
    const { read, counted } = shareFixture(guests);
    const { status, body } = await read(null, "open-house");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      room: { id: "open-house", name: "Open house" },
      me: {
        userId: expect.stringMatching(/^guest:/),
        role: "editor",
        paths: [],
        guest: true,
        can: { share: false, grant: [], setGeneral: false, settings: false, leave: false },
      },
      general: { audience: "anyone", role: "editor", organization: null },
      counts: { people: 2, groups: 0 },
      people: [],
      groups: [],
    });
    expect(JSON.stringify(body)).not.toMatch(/olivier|acme|@/i);
    expect(counted()).toEqual({ "rooms.get": 1 });
  });

  it.each(["launch-plan", "acme-wide", "nowhere"])(
    "should answer the same for %s",
    async (roomId) => {
      const { read, counted } = shareFixture(guests);
      const answer = await read(null, roomId);
      expect(answer).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
      expect(counted()).toEqual({ "rooms.get": 1 });
      const token = await signIn(null, roomId, guests);
      expect(token).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
    },
  );

  it("should give a token for the room, and know the guest again", async () => {
    const { send } = shareFixture(guests);
    const request = { method: "POST", path: "/auth", json: { room: "open-house" } };
    const first = await send(null, request);
    const cookie = first.headers.get("Set-Cookie") ?? "";
    expect(cookie).toMatch(/^guestlist_guest=[0-9a-f-]{36};.*HttpOnly; SameSite=Lax$/);
    expect(tokenOf(first.body)).toMatchObject({
      userId: expect.stringMatching(/^guest:[0-9a-f-]{36}$/),
      groupIds: [],
      info: { name: "Guest" },
    });
    const again = await send(null, {
      ...request,
      headers: { Cookie: cookie.split(";")[0] ?? "", Origin: "http://share.local" },
    });
    expect(tokenOf(again.body)).toEqual(tokenOf(first.body));
    expect(again.headers.get("Set-Cookie")).toBeNull();
  });

  it.each([
    ["http://share.local", false],
    ["https://share.local", true],
  ])("should give a page at %s a cookie that is for TLS alone: %s", async (origin, secure) => {
    const { headers } = await shareFixture(guests).send(null, {
      method: "POST",
      path: "/auth",
      json: { room: "open-house" },
      headers: { Origin: origin },
    });
    expect(/; Secure(;|$)/.test(headers.get("Set-Cookie") ?? "")).toBe(secure);
  });

  it("should not take a person's id from a guest's cookie", async () => {
    const { send } = shareFixture(guests);
    const { body } = await send(null, {
      method: "POST",
      path: "/auth",
      json: { room: "open-house" },
      headers: { Cookie: "guestlist_guest=olivier", Origin: "http://share.local" },
    });
    expect(tokenOf(body)).toMatchObject({ userId: expect.stringMatching(/^guest:[0-9a-f-]{36}$/) });
  });

  it("should give no token without a room", async () => {
    expect((await signIn(null, undefined, guests)).status).toBe(401);
  });
});
