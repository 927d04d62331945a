import { ShareError } from "@guestlist/client";
import { describe, expect, it } from "vitest";
import { shareFixture } from "../support/share-fixture.ts";
import { storedFixture } from "../support/stored-fixture.ts";

async function failure(promise: Promise<unknown>): Promise<ShareError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ShareError) return error;
  throw new Error(`That was no ShareError: ${String(error)}`);
}

describe("given a refusal of the API", () => {
  it("should carry the API's own code, title and status", async () => {
    const { client } = shareFixture();
    const error = await failure(client("noor").roomAccess("launch-plan"));
    expect(error).toMatchObject({
      name: "ShareError",
      code: "room_not_found",
      status: 404,
      message: "There is no such room, or you do not have access.",
    });
    expect(error.retryAfter).toBeUndefined();
    expect(error.current).toBeUndefined();
  });

  it("should carry what a conflict found", async () => {
    const { client } = shareFixture();
    const change = { people: { lea: "viewer" }, expect: { people: { lea: "editor" } } };
    const error = await failure(client("zoe").changeAccess("launch-plan", change));
    expect(error).toMatchObject({ code: "conflict", current: { people: { lea: "commenter" } } });
  });

  it("should carry the limit of the room", async () => {
    const { client } = shareFixture({
      rooms: (rooms) => ({ ...rooms, limits: { people: 4, groups: 4 } }),
    });
    const change = { people: { noor: "viewer" } };
    const error = await failure(client("zoe").changeAccess("launch-plan", change));
    expect(error).toMatchObject({ code: "too_many_collaborators", status: 422, limit: 4 });
  });

  it("should say in milliseconds how long to wait", async () => {
    const { client } = shareFixture({ rateLimit: { searches: 0 } });
    const error = await failure(client("zoe").candidates("launch-plan", "olivier"));
    expect(error.code).toBe("rate_limited");
    expect(error.retryAfter).toBe(60_000);
  });
});

describe("given the endpoint for Liveblocks", () => {
  it("should answer a token", async () => {
    const { client } = shareFixture();
    expect(await client("kim").authEndpoint("launch-plan")).toEqual({ token: expect.any(String) });
    expect(await client("kim").authEndpoint()).toEqual({ token: expect.any(String) });
  });
});

describe("given invitations, requests and activity", () => {
  it("should be reached like everything else", async () => {
    const { client, tokenFor } = storedFixture();
    const zoe = client("zoe");
    const { access } = await zoe.invite("launch-plan", {
      invitees: [{ email: "nova@elsewhere.org" }],
      role: "viewer",
    });
    const id = access?.invitations?.[0]?.id ?? "";
    await expect(zoe.resendInvitation("launch-plan", id)).resolves.toBeUndefined();
    expect(await client("nova").acceptInvitation(await tokenFor("nova@elsewhere.org"))).toEqual({
      roomId: "launch-plan",
      role: "viewer",
    });
    expect(await client("noor").requestAccess("launch-plan", { role: "editor" })).toEqual({
      status: "pending",
    });
    expect(await zoe.members("launch-plan", "engineering")).toMatchObject({
      items: [{ id: "kim" }, { id: "olivier" }],
      nextCursor: null,
    });
    expect((await zoe.activity("launch-plan")).items).toHaveLength(2);
    expect((await zoe.candidates("launch-plan")).people).toEqual([]);
  });

  it("should tell that access can be asked for, who changed what, and where one was invited", async () => {
    const { client, tokenFor, change } = storedFixture();
    expect(await failure(client("noor").roomAccess("launch-plan"))).toMatchObject({
      code: "no_access",
      requestableRoles: ["viewer", "commenter", "editor"],
    });
    await change("zoe", { people: { marc: "editor" } });
    const conflict = await failure(
      client("olivier").changeAccess("launch-plan", {
        people: { marc: null },
        expect: { people: { marc: "viewer" } },
      }),
    );
    expect(conflict).toMatchObject({ code: "conflict", by: { id: "zoe" } });
    expect(Date.parse(conflict.at ?? "")).not.toBeNaN();
    await client("zoe").invite("launch-plan", {
      invitees: [{ email: "nova@elsewhere.org" }],
      role: "viewer",
    });
    const token = await tokenFor("nova@elsewhere.org");
    await client("nova").acceptInvitation(token);
    expect(await failure(client("nova").acceptInvitation(token))).toMatchObject({
      code: "invitation_used",
      roomId: "launch-plan",
    });
  });

  it("should go through pages", async () => {
    const { client, change } = storedFixture();
    for (let turn = 0; turn < 31; turn += 1) {
      await change("olivier", { people: { marc: turn % 2 ? "viewer" : "editor" } });
    }
    const { nextCursor } = await client("olivier").activity("launch-plan");
    const next = await client("olivier").activity("launch-plan", { cursor: nextCursor ?? "" });
    expect(next.items).toHaveLength(1);
    const page = await client("zoe").members("launch-plan", "engineering", { cursor: "x" });
    expect(page.items).toHaveLength(2);
  });
});
