import type { ChangePreview } from "@guestlist/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Attack, type AttackServer, attackServer } from "./support/attack-server.ts";

let server: AttackServer;
let storeless: AttackServer;
beforeAll(async () => {
  server = await attackServer();
  storeless = await attackServer({ storeless: true });
});
afterAll(() => Promise.all([server.close(), storeless.close()]));

const launchPlan = "/rooms/launch-plan";
const candidates = (query: string): Attack => ({ path: `${launchPlan}/candidates?${query}` });
const notAllowed = { status: 403, code: "not_allowed" } as const;

describe("given somebody who may not share", () => {
  it.each(["marc", "lea", "ana"])("should let %s search for nobody", async (as) => {
    for (const query of ["q=ol", "q=olivier%40acme.io", "q=%25%25", "q=", "", "q=o", "limit=1"]) {
      const attack = { ...candidates(query), as };
      await server.refuse(attack, notAllowed);
      expect((await server.sendInVain(attack)).called).not.toContain("directory.search");
    }
  });

  it.each(["marc", "ana"])("should let %s, who may not comment, mention nobody", async (as) => {
    await server.refuse({ as, path: `${launchPlan}/mentions?q=oli` }, notAllowed);
  });

  it.each(["marc", "lea", "ana"])("should let %s ask about nobody else", async (as) => {
    for (const id of ["olivier", "zoe", "noor", "sam", "nobody", "constructor"]) {
      await server.refuse({ as, path: `${launchPlan}/people/${id}/access` }, notAllowed);
    }
    for (const id of ["design", "engineering", "everyone", "partners", "nothing"]) {
      await server.refuse({ as, path: `${launchPlan}/groups/${id}/members` }, notAllowed);
    }
    await server.refuse({ as, path: `${launchPlan}/activity` }, notAllowed);
  });

  it.each(["marc", "lea"])("should tell %s what leaving does to nobody else", async (as) => {
    const json = {
      change: { people: { [as]: null } },
      people: ["olivier", "zoe", "noor", "sam", "nobody", "constructor", "__proto__", as],
    };
    const preview = { as, method: "POST", path: `${launchPlan}/access/preview`, json };
    const { status, body } = await server.sendInVain(preview);
    expect(status).toBe(200);
    expect((body as ChangePreview).people.map(({ userId }) => userId)).toEqual([as]);
  });

  it.each(["marc", "lea", "ana"])("should show %s no address but their own", async (as) => {
    const { body } = await server.sendInVain({ as, path: `${launchPlan}/access` });
    const addresses = new Set(JSON.stringify(body).match(/[\w.]+@[\w.]+/g));
    addresses.delete(`${as}@acme.io`);
    expect([...addresses]).toEqual([]);
    expect(JSON.stringify(body)).not.toContain('"invitations"');
  });

  it.each(["marc", "nova", "ghost"])(
    "should give %s names for ids, never addresses",
    async (as) => {
      const path = "/users?id=olivier&id=sam&id=nobody";
      const { body } = await server.sendInVain({ as, path });
      expect(body).toMatchObject([{ name: "Olivier Laurent" }, { name: "Sam Okafor" }, null]);
      expect(JSON.stringify(body)).not.toMatch(/@|groupIds|organization/);
    },
  );
});

describe("given a search", () => {
  it.each([
    ...["%", "%%", "_", "__", "%l%", "_livier", "oli%", "\\", "\\\\", "\\%", "*", "**", "?", ".*"],
    ...[
      "' OR '1'='1",
      "'; DROP TABLE users; --",
      '"',
      "(",
      "[a-z]",
      "^oli",
      "olivier$",
      "\u0000\u0000",
    ],
    ...["$where", "{}", "<b>", "oli OR zoe", "o%6civier"],
  ])("should take %j literally", async (text) => {
    const { status, body } = await server.sendInVain(candidates(`q=${encodeURIComponent(text)}`));
    expect(status).toBe(200);
    expect(body).toMatchObject({ people: [], groups: [] });
  });

  it.each(["q=%ff", "q=%ED%A0%80", "q=%", "q=%zz", "q[]=olivier", "Q=olivier", "q%00=olivier"])(
    "should find nobody by %s, and not fail",
    async (query) => {
      const { status, body } = await server.sendInVain(candidates(query));
      expect(status).toBe(200);
      expect(body).toMatchObject({ people: [] });
    },
  );

  it.each(["limit=0", "limit=11", "limit=-1", "limit=1e1", "limit=", "limit=NaN", "limit=10.0"])(
    "should refuse %s",
    async (limit) => {
      const refusal = { status: 400, code: "invalid_body", isUncalled: true } as const;
      await server.refuse(candidates(`q=olivier&${limit}`), refusal);
    },
  );

  it("should refuse a text without end", async () => {
    const refusal = { status: 400, code: "invalid_body" } as const;
    await server.refuse(candidates(`q=${"o".repeat(255)}`), refusal);
    await server.refuse({ path: `${launchPlan}/mentions?q=${"o".repeat(255)}` }, refusal);
  });

  it.each(["sam", "sam%20okafor", "other.io", "nova", "partners", "elsewhere"])(
    "should find nobody of another organisation by %s",
    async (text) => {
      const { body } = await server.sendInVain(candidates(`q=${text}`));
      expect(body).toMatchObject({ people: [], groups: [] });
    },
  );

  it.each(["olivier%40acme.io", "acme", "kim%40", "oliv%40acme.io"])(
    "should find nobody to mention by the address %s",
    async (text) => {
      const { body } = await server.sendInVain({
        as: "lea",
        path: `${launchPlan}/mentions?q=${text}`,
      });
      expect(body).toEqual([]);
    },
  );
});

/** An answer without what differs between two ids or addresses. */
function shapeOf(body: unknown, ...names: string[]): string {
  const text = names.reduce((shape, name) => shape.replaceAll(name, "name"), JSON.stringify(body));
  return text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "id")
    .replace(/\d{4}-\d\d-[^"]+Z/g, "then");
}

describe("given people of another organisation, and people who do not exist", () => {
  const ways: [string, (id: string) => Attack][] = [
    ["granting", (id) => change({ people: { [id]: "viewer" } })],
    ["making an owner", (id) => change({ people: { [id]: "owner" } })],
    ["removing", (id) => change({ people: { [id]: null } })],
    [
      "expecting",
      (id) => change({ people: { [id]: "viewer" }, expect: { people: { [id]: null } } }),
    ],
    ["previewing", (id) => preview({ change: { people: { [id]: "viewer" } } })],
    [
      "asking what a change does to them",
      (id) => preview({ change: { people: { lea: "viewer" } }, people: ["lea", id] }),
    ],
    [
      "asking what inviting everyone does to them",
      (id) =>
        preview({ change: { general: { audience: "anyone", role: "editor" } }, people: [id] }),
    ],
    ["approving", (id) => change({ requests: { [id]: "viewer" } })],
    ["inviting", (userId) => invite({ userId })],
    ["explaining", (id) => ({ path: `${launchPlan}/people/${id}/access` })],
    ["searching", (id) => candidates(`q=${id}`)],
    ["granting a group", (id) => change({ groups: { [id]: "viewer" } })],
    ["inviting a group", (groupId) => invite({ groupId })],
    ["listing members", (id) => ({ path: `${launchPlan}/groups/${id}/members` })],
  ];
  const change = (json: object): Attack => ({
    method: "PATCH",
    path: `${launchPlan}/access`,
    json,
  });
  const preview = (json: object): Attack => ({
    method: "POST",
    path: `${launchPlan}/access/preview`,
    json,
  });
  const invite = (invitee: object): Attack => ({
    method: "POST",
    path: `${launchPlan}/invitations`,
    json: { invitees: [invitee], role: "viewer" },
  });

  it.each(ways)("should not be told apart by %s", async (way, attackOn) => {
    const [there, nobody] =
      way.includes("group") || way.includes("members")
        ? ["partners", "nothings"]
        : ["nova", "nope"];
    for (const attacked of [server, storeless]) {
      const [one, other] = [
        await attacked.sendInVain(attackOn(there)),
        await attacked.sendInVain(attackOn(nobody)),
      ];
      expect(one.status).toBe(other.status);
      expect(shapeOf(one.body, there)).toBe(shapeOf(other.body, nobody));
      expect(one.called).toEqual(other.called);
    }
  });

  it("should not be told apart by inviting their addresses", async () => {
    const emails = ["sam@other.io", "nova@elsewhere.org", "nobody@other.io", "none@nowhere.net"];
    for (const [attacked, status] of [
      [server, "invited"],
      [storeless, "rejected"],
    ] as const) {
      const shapes = new Set<string>();
      for (const email of emails) {
        const { body } = await attacked.send(invite({ email }));
        const { results } = body as { results: object[] };
        expect(results).toMatchObject([{ status }]);
        shapes.add(shapeOf(results, email));
      }
      expect(shapes.size).toBe(1);
    }
    // Nor by who is written to.
    expect(server.mails.map(({ kind }) => kind)).toEqual(emails.map(() => "invitation"));
    expect(storeless.mails).toEqual([]);
  });
});
