import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Attack, type AttackServer, attackServer } from "./support/attack-server.ts";

const path = "/rooms/launch-plan";
/** Requests that change nothing, however often they are made. */
const writes: Attack[] = [
  { method: "PATCH", path: `${path}/access`, json: { people: { lea: "commenter" } } },
  {
    method: "POST",
    path: `${path}/invitations`,
    json: { invitees: [{ userId: "lea" }], role: "viewer" },
  },
  { method: "POST", path: `${path}/invitations/none/resend` },
  { method: "POST", path: `${path}/requests`, json: {} },
  { method: "POST", path: "/invitations/accept", json: { token: "none" } },
];
const searches: Attack[] = [
  { path: `${path}/candidates?q=noor` },
  { path: `${path}/mentions?q=noor` },
  {
    method: "POST",
    path: `${path}/access/preview`,
    json: { change: { people: { lea: "viewer" } } },
  },
];

/** What somebody who was told to wait would try. */
const disguises: Record<string, string>[] = [
  {},
  { "X-Forwarded-For": "203.0.113.7" },
  { "X-Real-IP": "203.0.113.8", "X-Client-IP": "203.0.113.8" },
  { Forwarded: "for=203.0.113.9" },
  { "CF-Connecting-IP": "203.0.113.10", "True-Client-IP": "203.0.113.10" },
  { "User-Agent": "somebody else", "Accept-Language": "fr" },
  { Cookie: "session=zoe; session=kim; other=1" },
  { "X-Request-Id": "another", "X-User-Id": "kim" },
  { "X-RateLimit-Reset": "0", "Retry-After": "0" },
];

let server: AttackServer;
let guests: AttackServer;
beforeAll(async () => {
  server = await attackServer({ rateLimit: {} });
  guests = await attackServer({ rateLimit: { writes: 3 }, guests: true });
});
afterAll(() => Promise.all([server.close(), guests.close()]));

/** Sends one after the other until one is refused for that; answers how many were let through. */
async function countUntilRefused(as: string, attacks: Attack[], most: number): Promise<number> {
  for (let count = 0; count <= most; count += 1) {
    const attack = attacks[count % attacks.length];
    if (attack && (await server.sendInVain({ as, ...attack })).status === 429) return count;
  }
  return Number.POSITIVE_INFINITY;
}

describe.each([
  ["writes", writes, 100],
  ["searches", searches, 300],
] as const)("given %s", (_kind, attacks, most) => {
  it("should be let through as often as is allowed in a minute, of all kinds together", async () => {
    expect(await countUntilRefused("zoe", [...attacks], most)).toBe(most);
  });

  it.each(disguises)("should be told to wait, also with %j", async (headers) => {
    for (const attack of attacks) {
      const answer = await server.refuse(
        { as: "zoe", ...attack, headers },
        { status: 429, code: "rate_limited" },
      );
      expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
      expect(Number(answer.headers.get("Retry-After"))).toBeLessThanOrEqual(60);
    }
  });

  it("should not keep others waiting", async () => {
    for (const attack of attacks) {
      expect((await server.sendInVain({ as: "olivier", ...attack })).status).not.toBe(429);
    }
  });
});

describe("given guests, who are counted by the address of their connection", () => {
  it("should be told to wait whoever they say they are", async () => {
    const token = { as: null, method: "POST", path: "/auth", json: { room: "open-house" } };
    for (const headers of disguises.slice(0, 3)) {
      expect((await guests.send({ ...token, headers })).status).toBe(200);
    }
    for (const headers of disguises) {
      const Cookie = `guestlist_guest=${crypto.randomUUID()}`;
      await guests.refuse(
        { ...token, headers: { ...headers, Cookie } },
        { status: 429, code: "rate_limited" },
      );
    }
  });
});
