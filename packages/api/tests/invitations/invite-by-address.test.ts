import type { InvitationAnswer } from "@guestlist/client";
import { describe, expect, it } from "vitest";
import { createMemoryStore } from "../../src/memory.ts";
import { written } from "../support/changes.ts";
import { shareFixture } from "../support/share-fixture.ts";
import { storeWith } from "../support/store-with.ts";
import { storedFixture } from "../support/stored-fixture.ts";

const resultsOf = (body: unknown) =>
  (body as InvitationAnswer).results.map(({ status, code }) => code ?? status);

describe("given addresses nobody here has", () => {
  it("should list them as invited, and write to them with a token that is kept nowhere", async () => {
    const fixture = storedFixture();
    const { body } = await fixture.invite("zoe", {
      invitees: [{ email: "New@Else.org" }, { userId: "noor" }],
      role: "editor",
      message: "  Have a look  ",
    });
    expect(resultsOf(body)).toEqual(["invited", "granted"]);
    const { access } = body as InvitationAnswer;
    expect(access?.invitations).toMatchObject([
      { email: "new@else.org", role: "editor", expired: false, invitedBy: { name: "Zoë Martin" } },
    ]);
    const mails = await fixture.mails();
    expect(mails).toMatchObject([
      { kind: "granted", to: "noor@acme.io", role: "editor", message: "Have a look" },
      {
        kind: "invitation",
        to: "new@else.org",
        role: "editor",
        message: "Have a look",
        room: { id: "launch-plan", name: "Launch plan" },
        from: { id: "zoe", name: "Zoë Martin" },
      },
    ]);
    const token = await fixture.tokenFor("new@else.org");
    expect(token).toMatch(/^[\w-]{43}$/);
    const kept = fixture.calls.filter(({ name }) =>
      /^(invitations|requests|activity)\./.test(name),
    );
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(JSON.stringify(body)).not.toContain(token);
  });

  it("should say who invited them, also when that person has gone", async () => {
    const fixture = storedFixture();
    await fixture.invite("zoe", { invitees: [{ email: "new@else.org" }], role: "viewer" });
    await fixture.change("olivier", { people: { zoe: null } });
    expect((await fixture.list("olivier")).invitations).toMatchObject([
      { email: "new@else.org", invitedBy: { id: "zoe", name: "Zoë Martin" } },
    ]);
  });

  it("should answer the same for an address elsewhere, whether it has an account or not", async () => {
    const answers = await Promise.all(
      ["sam@other.io", "nobody@other.io"].map(async (email) => {
        const fixture = storedFixture();
        const { status, body } = await fixture.invite("zoe", {
          invitees: [{ email }],
          role: "viewer",
        });
        const { calls } = fixture;
        const shape = JSON.stringify(body)
          .replaceAll(email, "address")
          .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "id")
          .replace(/\d{4}-[^"]+Z/g, "");
        return {
          status,
          shape,
          calls: calls.map(({ name }) => name),
          mails: (await fixture.mails()).length,
        };
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ status: 200, mails: 1 });
  });

  it.each([
    ...["a\u0000b@else.org", "a\nb@else.org", "\ud800@else.org", "Ana <a@else.org>"],
    // The field refuses these too.
    ...["o\u200bl@else.org", "ana@else..org", "ana@else.org.", `${"a".repeat(246)}@else.org`],
  ])("should refuse the address %j", async (email) => {
    const fixture = storedFixture();
    expect(await fixture.invite("zoe", { invitees: [{ email }], role: "viewer" })).toMatchObject({
      status: 400,
      body: { code: "invalid_email" },
    });
  });

  it("should write to nobody when that is not wanted", async () => {
    const fixture = storedFixture();
    const invitees = [{ email: "new@else.org" }, { userId: "noor" }];
    await fixture.invite("zoe", { invitees, role: "viewer", notify: false });
    expect(await fixture.mails()).toEqual([]);
    expect((await fixture.list("zoe")).invitations).toHaveLength(1);
  });

  it("should have one invitation per address, with the role that was asked last", async () => {
    const fixture = storedFixture();
    const invitees = [{ email: "new@else.org" }, { email: "NEW@else.org" }];
    const first = await fixture.invite("zoe", { invitees, role: "viewer" });
    expect(resultsOf(first.body)).toEqual(["invited", "already"]);
    const again = await fixture.invite("zoe", { invitees, role: "viewer" });
    expect(resultsOf(again.body)).toEqual(["already", "already"]);
    const raised = await fixture.invite("zoe", { invitees: [invitees[0]], role: "editor" });
    expect(resultsOf(raised.body)).toEqual(["invited"]);
    expect((await fixture.list("zoe")).invitations).toMatchObject([{ role: "editor" }]);
    // Inviting never lowers.
    const lower = await fixture.invite("zoe", { invitees: [invitees[0]], role: "viewer" });
    expect(resultsOf(lower.body)).toEqual(["already"]);
    expect((await fixture.list("zoe")).invitations).toMatchObject([{ role: "editor" }]);
  });

  it("should be sent anew where the one before has expired", async () => {
    const store = createMemoryStore();
    const fixture = storedFixture({ store });
    const invitation = { invitees: [{ email: "new@else.org" }], role: "viewer" };
    await fixture.invite("zoe", invitation);
    const [first] = await store.invitations.list("launch-plan");
    if (!first) throw new Error("It was not kept.");
    await store.invitations.save({ ...first, expiresAt: new Date(0) });
    const { body } = await fixture.invite("zoe", invitation);
    expect(resultsOf(body)).toEqual(["invited"]);
    expect(body).toMatchObject({ undo: null });
    expect((await fixture.list("zoe")).invitations).toMatchObject([
      { id: first.id, expired: false },
    ]);
    expect(await fixture.mails()).toHaveLength(2);
  });

  it("should grant to someone of elsewhere who is listed already", async () => {
    const fixture = storedFixture({
      extra: [
        {
          id: "launch-plan",
          usersAccesses: { zoe: ["room:write"], sam: ["room:read"] },
        },
      ],
    });
    const { body } = await fixture.invite("zoe", {
      invitees: [{ email: "sam@other.io" }],
      role: "editor",
    });
    expect(resultsOf(body)).toEqual(["granted"]);
  });

  it("should take all of it back with the answer's undo", async () => {
    const fixture = storedFixture();
    const invitees = [{ email: "new@else.org" }, { userId: "noor" }];
    const { body } = await fixture.invite("zoe", { invitees, role: "viewer" });
    const { undo } = body as InvitationAnswer;
    const before = await fixture.tokenFor("new@else.org");
    const { status } = await fixture.change("zoe", undo);
    expect(status).toBe(200);
    const { invitations, people } = await fixture.list("zoe");
    expect(invitations).toEqual([]);
    expect(people.map(({ user }) => user.id)).not.toContain("noor");
    expect((await fixture.accept("nova", before)).status).toBeGreaterThanOrEqual(400);
  });

  it("should not invite an owner, whom nobody knows", async () => {
    const fixture = storedFixture();
    const { body } = await fixture.invite("olivier", {
      invitees: [{ email: "new@else.org" }, { userId: "noor" }],
      role: "owner",
    });
    expect(body).toMatchObject({ code: "unknown_role" });
    expect(written(fixture)).toEqual([]);
    expect((await fixture.list("olivier")).invitations).toEqual([]);
  });

  it.each([
    ["lea", 403, "not_allowed"],
    ["marc", 403, "not_allowed"],
    ["noor", 403, "no_access"],
  ])("should refuse %s, who may not share", async (userId, status, code) => {
    const fixture = storedFixture();
    const answer = await fixture.invite(userId, {
      invitees: [{ email: "new@else.org" }],
      role: "viewer",
    });
    expect(answer).toMatchObject({ status, body: { code } });
    expect(await fixture.mails()).toEqual([]);
    expect((await fixture.list("zoe")).invitations).toEqual([]);
  });

  it("should have a hundred at most wait in a room", async () => {
    const fixture = storedFixture();
    const addresses = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => ({ email: `p${from + index}@else.org` }));
    await fixture.invite("zoe", { invitees: addresses(0, 50), role: "viewer" });
    await fixture.invite("zoe", { invitees: addresses(50, 49), role: "viewer" });
    const { body } = await fixture.invite("zoe", { invitees: addresses(99, 3), role: "viewer" });
    expect(resultsOf(body)).toEqual([
      "invited",
      "too_many_collaborators",
      "too_many_collaborators",
    ]);
  });
});

describe("given no store", () => {
  it("should invite nobody by an address it does not know", async () => {
    const { send } = shareFixture();
    const { body } = await send("zoe", {
      method: "POST",
      path: "/rooms/launch-plan/invitations",
      json: { invitees: [{ email: "new@else.org" }], role: "viewer" },
    });
    expect(resultsOf(body)).toEqual(["unknown_person"]);
    expect((body as InvitationAnswer).access).not.toHaveProperty("invitations");
  });
});

describe("given a store that fails", () => {
  const failing = () =>
    storeWith({
      invitations: { save: () => Promise.reject(new Error("password=hunter2")) },
    });

  it("should say which were not invited when the others were given access", async () => {
    const fixture = storedFixture({ store: failing() });
    const { status, body } = await fixture.invite("zoe", {
      invitees: [{ email: "new@else.org" }, { userId: "noor" }],
      role: "viewer",
    });
    expect(status).toBe(200);
    expect(resultsOf(body)).toEqual(["upstream_unavailable", "granted"]);
    expect(JSON.stringify(body)).not.toContain("hunter2");
    expect((await fixture.mails()).map(({ to }) => to)).toEqual(["noor@acme.io"]);
  });

  it("should not say whether anybody was invited, which is not known", async () => {
    const fixture = storedFixture({ store: failing() });
    const { status, body } = await fixture.invite("zoe", {
      invitees: [{ email: "new@else.org" }],
      role: "viewer",
    });
    expect({ status, body }).toMatchObject({ status: 502, body: { code: "unknown_outcome" } });
    expect(await fixture.mails()).toEqual([]);
  });
});

describe("given a pending invitation that is sent again", () => {
  const resend = (fixture: ReturnType<typeof storedFixture>, userId: string, id: string) =>
    fixture.send(userId, {
      method: "POST",
      path: `/rooms/launch-plan/invitations/${id}/resend`,
    });

  async function invited() {
    const fixture = storedFixture();
    await fixture.invite("olivier", {
      invitees: [{ email: "nova@elsewhere.org" }],
      role: "editor",
    });
    const [invitation] = (await fixture.list("zoe")).invitations ?? [];
    return { fixture, id: invitation?.id ?? "" };
  }

  it("should answer nothing, and make the link before useless", async () => {
    const { fixture, id } = await invited();
    const old = await fixture.tokenFor("nova@elsewhere.org");
    expect(await resend(fixture, "zoe", id)).toMatchObject({ status: 204, body: null });
    const fresh = await fixture.tokenFor("nova@elsewhere.org");
    expect(fresh).not.toBe(old);
    expect(await fixture.accept("nova", old)).toMatchObject({
      status: 404,
      body: { code: "invitation_not_found" },
    });
    expect(await fixture.accept("nova", fresh)).toMatchObject({
      status: 200,
      body: { roomId: "launch-plan", role: "editor" },
    });
  });

  it.each([
    ["marc", 403, "not_allowed"],
    ["noor", 403, "no_access"],
  ])("should refuse %s", async (userId, status, code) => {
    const { fixture, id } = await invited();
    expect(await resend(fixture, userId, id)).toMatchObject({ status, body: { code } });
    expect(await fixture.mails()).toHaveLength(1);
  });

  it("should know none of another room, nor one that is cancelled", async () => {
    const { fixture, id } = await invited();
    const elsewhere = await fixture.send("olivier", {
      method: "POST",
      path: `/rooms/open-house/invitations/${id}/resend`,
    });
    expect(elsewhere).toMatchObject({ status: 404, body: { code: "invitation_not_found" } });
    await fixture.change("zoe", { invitations: { [id]: null } });
    expect(await resend(fixture, "zoe", id)).toMatchObject({ status: 404 });
    expect(await resend(shareFixture() as never, "zoe", id)).toMatchObject({ status: 404 });
  });
});

describe("given an invitation with a role above one's own", () => {
  async function invited() {
    const store = createMemoryStore();
    const above = storedFixture({ store });
    await above.invite("olivier", { invitees: [{ email: "new@else.org" }], role: "editor" });
    const can = { setGeneral: false, settings: false, leave: false, activity: false };
    const fixture = storedFixture({
      store,
      policy: () => ({ ...can, share: true, grant: ["viewer"] }),
    });
    const [invitation] = (await fixture.list("zoe")).invitations ?? [];
    return { fixture, store, invitation, id: invitation?.id ?? "" };
  }

  it("should not be replaced by inviting again, once it has expired either", async () => {
    const { fixture, store, id } = await invited();
    const again = { invitees: [{ email: "new@else.org" }], role: "viewer" };
    expect(resultsOf((await fixture.invite("zoe", again)).body)).toEqual(["already"]);
    const kept = await store.invitations.find(id);
    if (!kept) throw new Error("It was not kept.");
    const expired = { ...kept, expiresAt: new Date(0) };
    await store.invitations.save(expired);
    expect(resultsOf((await fixture.invite("zoe", again)).body)).toEqual(["target_outranks_you"]);
    expect(await store.invitations.find(id)).toEqual(expired);
  });

  it("should offer nothing", async () => {
    const { invitation } = await invited();
    expect(invitation?.can).toEqual({
      setRole: [],
      remove: false,
      reason: "target_outranks_you",
    });
  });

  it("should not be changed, cancelled, sent again, or brought back", async () => {
    const { fixture, id } = await invited();
    const refusal = { status: 403, body: { code: "target_outranks_you" } };
    for (const role of ["viewer", null]) {
      expect(await fixture.change("zoe", { invitations: { [id]: role } })).toMatchObject(refusal);
    }
    expect(await fixture.change("zoe", { invitations: { [id]: "editor" } })).toMatchObject({
      status: 403,
      body: { code: "grant_exceeds_own" },
    });
    const path = `/rooms/launch-plan/invitations/${id}/resend`;
    expect((await fixture.send("zoe", { method: "POST", path })).status).toBe(403);
    expect((await fixture.list("zoe")).invitations).toMatchObject([{ role: "editor" }]);
  });
});

describe("given an invitation that was cancelled", () => {
  it("should not come back beside a new one for the same address", async () => {
    const fixture = storedFixture();
    const invite = () =>
      fixture.invite("zoe", { invitees: [{ email: "new@else.org" }], role: "viewer" });
    await invite();
    const [first] = (await fixture.list("zoe")).invitations ?? [];
    const cancelled = await fixture.change("zoe", { invitations: { [first?.id ?? ""]: null } });
    await invite();
    expect(await fixture.change("zoe", (cancelled.body as { undo: unknown }).undo)).toMatchObject({
      status: 409,
      body: { code: "already_answered" },
    });
    expect((await fixture.list("zoe")).invitations).toHaveLength(1);
  });

  it("should not be cancelled twice, nor changed once it was accepted", async () => {
    const fixture = storedFixture();
    await fixture.invite("zoe", { invitees: [{ email: "nova@elsewhere.org" }], role: "viewer" });
    const [invitation] = (await fixture.list("zoe")).invitations ?? [];
    const cancel = { invitations: { [invitation?.id ?? ""]: null } };
    const { body } = await fixture.change("zoe", cancel);
    expect((await fixture.change("zoe", cancel)).body).toMatchObject({ undo: null });
    await fixture.change("zoe", (body as { undo: unknown }).undo);
    await fixture.accept("nova", await fixture.tokenFor("nova@elsewhere.org"));
    expect(await fixture.change("zoe", cancel)).toMatchObject({
      status: 409,
      body: { code: "invitation_used" },
    });
  });
});
