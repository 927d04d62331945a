import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMemoryStore } from "../../src/memory.ts";
import {
  type Attack,
  type AttackServer,
  attackServer,
  type Refusal,
} from "./support/attack-server.ts";

const store = createMemoryStore();
const path = "/rooms/launch-plan/invitations";
const unknown = { status: 404, code: "invitation_not_found" } as const;
const otherAccount = { status: 403, code: "invitation_other_account" } as const;
const used = { status: 409, code: "invitation_used" } as const;
const invalid = { status: 400, code: "invalid_body", isUncalled: true } as const;

let server: AttackServer;
/** Nova's, before it was sent again and after. */
let earlier: string;
let token: string;
let kept: { id: string; tokenHash: string };

const accept = (as: string | null, sent: unknown): Attack => ({
  as,
  method: "POST",
  path: "/invitations/accept",
  json: { token: sent },
});

async function invite(email: string): Promise<string> {
  const json = { invitees: [{ email }], role: "editor" };
  expect((await server.send({ method: "POST", path, json })).status).toBe(200);
  return latestToken();
}

function latestToken(): string {
  const mail = server.mails.at(-1);
  if (mail?.kind !== "invitation") throw new Error("No invitation was sent.");
  return mail.token;
}

beforeAll(async () => {
  server = await attackServer({
    store,
    authenticate: (request) => {
      const [, userId = "", email, isVerified] =
        /session=(\w+)(?:%20(\S+?)%20(\w+))?/.exec(request.headers.get("Cookie") ?? "") ?? [];
      if (userId === "") return null;
      return {
        userId,
        ...(email !== undefined && { email: decodeURIComponent(email) }),
        ...(isVerified === "verified" && { emailVerified: true }),
      };
    },
  });
  earlier = await invite("nova@elsewhere.org");
  const [waiting] = await store.invitations.list("launch-plan");
  if (!waiting) throw new Error("Nothing waits.");
  await server.send({ method: "POST", path: `${path}/${waiting.id}/resend` });
  token = latestToken();
  const [again] = await store.invitations.list("launch-plan");
  if (!again) throw new Error("Nothing waits.");
  kept = again;
});
afterAll(() => server.close());

const verified = (userId: string, email: string) => `${userId} ${email} verified`;

/** Accounts that are not the one it was sent to. */
const accounts: [string, string][] = [
  ["without an address", "nova"],
  ["with an address that is not verified", "nova nova@elsewhere.org asserted"],
  ["with another address", verified("nova", "nova@acme.io")],
  ["of the one who invited", verified("olivier", "olivier@acme.io")],
  ["with an address that begins so", verified("sam", "nova@elsewhere.org.evil.example")],
  ["with an address that ends so", verified("sam", "xnova@elsewhere.org")],
  ["with a tag in the address", verified("sam", "nova+1@elsewhere.org")],
  ["with a dot in the address", verified("sam", "no.va@elsewhere.org")],
  ["with another alphabet's a", verified("sam", "nov\u0430@elsewhere.org")],
  ["with wide letters", verified("sam", "\uff4eova@elsewhere.org")],
  ["with no address", "sam  verified"],
];

describe("given the link of somebody else's invitation", () => {
  it.each(accounts)("should be worth nothing to an account %s", async (_, as) => {
    const { body } = await server.refuse(accept(as, token), otherAccount);
    expect(JSON.stringify(body)).not.toMatch(/launch-plan|nova/);
  });

  it("should be worth nothing to nobody", async () => {
    const refusal = { status: 401, code: "unauthenticated", isUncalled: true } as const;
    await server.refuse(accept(null, token), refusal);
  });
});

describe("given what is like a token", () => {
  const as = verified("nova", "nova@elsewhere.org");
  const forged: [string, () => unknown, Refusal][] = [
    ["the one before it was sent again", () => earlier, unknown],
    ["a part of it", () => token.slice(0, -1), unknown],
    ["more than it", () => `${token}A`, unknown],
    ["it in capitals", () => token.toUpperCase(), unknown],
    ["it backwards", () => [...token].reverse().join(""), unknown],
    ["it with a space", () => ` ${token}`, unknown],
    ["it with a line break", () => `${token}\n`, unknown],
    ["it in standard Base64", () => `${token}=`, unknown],
    ["it, encoded", () => [...token].map((letter) => `%${letter.charCodeAt(0)}`).join(""), unknown],
    ["what is kept of it", () => kept.tokenHash, unknown],
    ["the invitation's id", () => kept.id, unknown],
    ["the room's id", () => "launch-plan", unknown],
    ["any text", () => "a", unknown],
    ["an inherited name", () => "__proto__", unknown],
    ["a wildcard", () => "%", unknown],
    ["a query", () => "' OR 1=1 --", unknown],
    ["a null byte", () => `${token}\u0000`, unknown],
    ["half a character", () => "\ud800", unknown],
    ["nothing", () => "", invalid],
    ["201 characters", () => "a".repeat(201), invalid],
    ["null", () => null, invalid],
    ["true", () => true, invalid],
    ["a number", () => 1, invalid],
    ["a list of it", () => [token], invalid],
    ["an object", () => ({ $ne: "" }), invalid],
  ];

  it.each(forged)("should accept nothing by %s", async (_, make, refusal) => {
    await server.refuse(accept(as, make()), refusal);
  });
});

describe("given one's own invitation", () => {
  const sam = verified("sam", "sam@other.io");

  it("should make one member of many who come at once, and nothing by coming again", async () => {
    const mine = await invite("sam@other.io");
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => server.send(accept(sam, mine))),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(7);
    await server.refuse(accept(sam, mine), used);
    await server.send({
      method: "PATCH",
      path: "/rooms/launch-plan/access",
      json: { people: { sam: null } },
    });
    // Whoever was removed does not come back by the same link.
    await server.refuse(accept(sam, mine), used);
  });

  it("should be worth nothing once it has expired, was cancelled or the room is gone", async () => {
    const mine = await invite("sam@other.io");
    const [waiting] = await store.invitations.listFor("sam@other.io");
    if (!waiting) throw new Error("Nothing waits.");
    await store.invitations.save({ ...waiting, expiresAt: new Date(Date.now() - 1) });
    await server.refuse(accept(sam, mine), { status: 410, code: "invitation_expired" });
    await store.invitations.save({ ...waiting, state: "cancelled" });
    await server.refuse(accept(sam, mine), unknown);
    await store.invitations.save({ ...waiting, roomId: "nowhere" });
    await server.refuse(accept(sam, mine), unknown);
  });
});
