import { people } from "@guestlist/testing/people";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMemoryDirectory } from "../../src/memory.ts";
import { launchPlan } from "../support/rooms.ts";
import { type Attack, type AttackServer, attackServer } from "./support/attack-server.ts";

/** Names and pictures as somebody may call themselves. */
const hostile = {
  name: '<img src=x onerror=alert(1)>\u202etxt.exe\r\nBcc: all@acme.io</script>"',
  avatar: "javascript:alert(document.cookie)",
};

let server: AttackServer;
beforeAll(async () => {
  const users = people.map((user) => (user.id === "zoe" ? { ...user, ...hostile } : user));
  const room = { ...launchPlan, metadata: { ...launchPlan.metadata, name: hostile.name } };
  server = await attackServer({ extra: [room], directory: () => createMemoryDirectory({ users }) });
});
afterAll(() => server.close());

const path = "/rooms/launch-plan";
const invite = (email: unknown, more: object = {}): Attack => ({
  method: "POST",
  path: `${path}/invitations`,
  json: { invitees: [{ email }], role: "viewer", ...more },
});

describe("given addresses that would be more than one, or a header", () => {
  it.each([
    "a@else.org\r\nBcc: b@else.org",
    "a@else.org\nBcc: b@else.org",
    "a@else.org\rBcc: b@else.org",
    "a@else.org\u0000",
    "a@else.org\u0085b@else.org",
    "a@else.org\u2028Bcc: b@else.org",
    "a@else.org, b@else.org",
    "a@else.org,b@else.org",
    "a@else.org;b@else.org",
    "a@else.org b@else.org",
    " a@else.org",
    "a@else.org ",
    "Ana <a@else.org>",
    "<a@else.org>",
    "a@else.org>",
    '"a b"@else.org',
    '"a"@else.org',
    "a(comment)@else.org",
    "a@[127.0.0.1]",
    "a@else",
    "a@else.",
    "@else.org",
    "a@",
    "a@b@else.org",
    "a",
    "",
    "a\\@else.org",
    "mailto:a@else.org",
    "a@else.org?subject=x:y",
    "\ud800@else.org",
    `${"a".repeat(250)}@else.org`,
  ])("should refuse %j", async (email) => {
    const invalid = { status: 400, code: "invalid_email", isUncalled: true } as const;
    await server.refuse(invite(email), invalid);
    const invitees = [{ userId: "noor" }, { email }];
    await server.refuse(invite(email, { invitees }), invalid);
  });

  it.each([null, true, 1, ["a@else.org"], { address: "a@else.org" }, [["a@else.org"]]])(
    "should refuse %j, which is no text",
    async (email) => {
      await server.refuse(invite(email), { status: 400, code: "invalid_body", isUncalled: true });
    },
  );
});

describe("given messages", () => {
  it.each([
    ["a null byte", "Hello\u0000"],
    ["half a character", "Hello \ud800"],
    ["1,001 characters", "x".repeat(1_001)],
    ["a list", ["Hello"]],
    ["an object", { html: "<b>Hello</b>" }],
    ["null", null],
  ])("should refuse %s", async (_, message) => {
    const invalid = { status: 400, code: "invalid_body", isUncalled: true } as const;
    await server.refuse(invite("a@else.org", { message }), invalid);
    const ask = { as: "noor", method: "POST", path: `${path}/requests`, json: { message } };
    await server.refuse(ask, invalid);
  });

  it("should hand what looks like headers and markup to the mailer as text", async () => {
    const message = "Subject: x\r\nBcc: all@acme.io\r\n\r\n<script>alert(1)</script>";
    expect((await server.send(invite("a@else.org", { message }))).status).toBe(200);
    expect(server.mails.at(-1)).toMatchObject({ to: "a@else.org", message });
  });
});

describe("given names, pictures and titles as somebody hostile chose them", () => {
  it.each<[string, Attack]>([
    ["the list", { path: `${path}/access` }],
    ["names", { path: "/users?id=zoe" }],
    ["the search", { path: `${path}/candidates?q=img` }],
    ["mentions", { path: `${path}/mentions?q=%3Cimg` }],
    ["an explanation", { path: `${path}/people/zoe/access` }],
  ])("should answer %s as data that no browser draws", async (_, attack) => {
    const { status, headers, body } = await server.sendInVain(attack);
    expect(status).toBe(200);
    // The constant headers, nosniff among them, are checked for every answer.
    expect(headers.get("Content-Type")).toBe("application/json; charset=utf-8");
    expect([...headers].flat().join()).not.toMatch(/onerror|Bcc/);
    if (attack.path.includes("zoe/access")) return;
    expect(JSON.stringify(body)).toContain(JSON.stringify(hostile.name));
  });
});

describe("given what is echoed", () => {
  it.each([
    ["a path", { path: "/<script>alert(1)</script>" }],
    ["a query", { path: "/users?id=<script>alert(1)</script>&callback=alert" }],
    ["a cookie", { path: "/users?id=zoe", headers: { "X-Request-Id": "<script>\u00e9" } }],
  ])("should not be drawn: %s", async (_, attack) => {
    const { headers } = await server.sendInVain(attack);
    expect(headers.get("Content-Type")).toMatch(/^application\/(problem\+)?json; charset=utf-8$/);
    expect(headers.get("X-Request-Id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("should name an unknown key without ending the line or the text it stands in", async () => {
    const key = '"}\r\nSet-Cookie: session=olivier';
    const { headers, body } = await server.refuse(
      { method: "PATCH", path: `${path}/access`, json: { people: { lea: "viewer" }, [key]: 1 } },
      { status: 400, code: "invalid_body", isUncalled: true },
    );
    expect(headers.get("Set-Cookie")).toBeNull();
    expect(body).toMatchObject({ issues: [{ path: key }] });
  });
});
