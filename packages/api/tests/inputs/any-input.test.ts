import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { storedFixture } from "../support/stored-fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Ids that are there, ids that are not, and ids that have tripped others. */
const id = fc.oneof(
  fc.string({ unit: "binary", maxLength: 140 }),
  fc.constantFrom("launch-plan", "olivier", "zoe", "everyone", "design", "ghost", "a/b", "%00"),
  fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "..", ".", "\u202e"),
);
const segment = id.map((text) => (text.isWellFormed() ? encodeURIComponent(text) : "%ED%A0%80"));

const role = fc.oneof(
  fc.constantFrom("viewer", "editor", "owner", "custom", "none", "Editor", "constructor", null),
  fc.jsonValue({ maxDepth: 2 }),
);
const roles = fc
  .array(fc.tuple(id, role), { maxLength: 4 })
  .map((entries) => Object.fromEntries(entries));
const general = fc.record({
  audience: fc.constantFrom("restricted", "organization", "anyone", "all"),
  role,
});
const change = fc.record(
  {
    people: roles,
    groups: roles,
    general,
    settings: fc.record({ editorsCanShare: fc.boolean() }),
    invitations: roles,
    requests: roles,
    expect: fc.record({ people: roles, groups: roles, general }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const invitation = fc.record(
  {
    invitees: fc.array(
      fc.oneof(
        fc.record({ userId: id }),
        fc.record({ groupId: id }),
        fc.record({ email: id }),
        fc.jsonValue(),
      ),
      { maxLength: 4 },
    ),
    role,
    message: fc.string(),
    notify: fc.jsonValue(),
  },
  { requiredKeys: ["invitees", "role"] },
);
const request = fc.record({ role, message: fc.string() }, { requiredKeys: [] });
const acceptance = fc.record({ token: fc.oneof(fc.string(), fc.jsonValue()) });
const preview = fc.record(
  { change, people: fc.oneof(fc.array(id, { maxLength: 4 }), fc.jsonValue()) },
  { requiredKeys: ["change"] },
);
const body = fc.oneof(change, preview, invitation, request, acceptance, fc.jsonValue());

const writing = fc.oneof(
  segment.map((room) => ["PATCH", `/rooms/${room}/access`] as const),
  segment.map((room) => ["POST", `/rooms/${room}/requests`] as const),
  segment.map((id) => ["POST", `/rooms/launch-plan/invitations/${id}/resend`] as const),
  fc.constantFrom(
    ["PATCH", "/rooms/launch-plan/access"] as const,
    ["POST", "/rooms/launch-plan/access/preview"] as const,
    ["POST", "/rooms/launch-plan/invitations"] as const,
    ["POST", "/auth"] as const,
    ["POST", "/rooms/launch-plan/requests"] as const,
    ["POST", "/invitations/accept"] as const,
  ),
);
const reading = fc
  .tuple(segment, segment)
  .chain(([one, two]) =>
    fc.constantFrom(
      `/rooms/${one}/access`,
      `/rooms/${one}/people/${two}/access`,
      `/rooms/launch-plan/candidates?q=${one}&limit=${two}`,
      `/rooms/launch-plan/mentions?q=${one}`,
      `/rooms/launch-plan/activity?cursor=${one}`,
      `/rooms/launch-plan/groups/${one}/members?cursor=${two}`,
      `/users?id=${one}&id=${two}`,
      `/groups?id=${one}`,
      `/${one}/${two}`,
    ),
  );
const caller = fc.constantFrom("olivier", "zoe", "kim", "ana", "sam", "stranger", null);

describe("given any input", () => {
  it("should say what is wrong with it, change nothing then, and never fail itself", async () => {
    await fc.assert(
      fc.asyncProperty(writing, body, caller, fc.boolean(), async (route, json, who, guests) => {
        const [method, path] = route;
        const { send, rooms } = storedFixture({ guests, rateLimit: false });
        const before = JSON.stringify([...rooms.all]);
        // The fixture checks the form of every answer, of problems too.
        const { status } = await send(who, { method, path, json });
        expect(status).toBeLessThan(500);
        if (status >= 400) expect(JSON.stringify([...rooms.all])).toBe(before);
      }),
      { numRuns: 700 },
    );
  });

  it("should answer reads without ever failing or calling for a write", async () => {
    await fc.assert(
      fc.asyncProperty(reading, caller, fc.boolean(), async (path, who, guests) => {
        const { send, calls } = storedFixture({ guests, rateLimit: false });
        const { status } = await send(who, { path });
        expect(status).toBeLessThan(500);
        expect(calls.map(({ name }) => name)).not.toContain("rooms.update");
      }),
      { numRuns: 500 },
    );
  });
});
