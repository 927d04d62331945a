import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Directory, Rooms } from "../../src/index.ts";
import { RoomsError } from "../../src/index.ts";
import { personRoutes, titleOf } from "./support/attack-routes.ts";
import { type AttackServer, attackServer } from "./support/attack-server.ts";

const secret = "hunter2 sk_live_1 do not leak <html>olivier@acme.io</html>\r\nforged: line";

class UpstreamError extends Error {
  override readonly name = secret;
  readonly status = 403;
  readonly details = secret;
}

/** What a port may be rejected with, none of which was meant for anybody to read. */
const failures: [string, () => unknown][] = [
  ["an error with a secret", () => new Error(secret)],
  ["an error of a client", () => new UpstreamError(secret)],
  ["an error with a cause", () => new Error(secret, { cause: { key: secret, stack: secret } })],
  ["an error that looks like ours", () => ({ code: "internal", status: 200, details: { secret } })],
  ["a text", () => secret],
  ["nothing", () => undefined],
  ["something that cannot be read", () => Object.create(null)],
  ["a refusal", () => Object.assign(new RoomsError("refused"), { message: secret })],
  ["what says it is not set up", () => Object.assign(new RoomsError("misconfigured"), { secret })],
];

let fail: (() => unknown) | null = null;

/** A port every method of which fails while something is to fail. */
function failing<Port extends object>(port: Port): Port {
  return new Proxy(port, {
    get(target, key, receiver) {
      const method: unknown = Reflect.get(target, key, receiver);
      if (typeof method !== "function") return method;
      return (...args: unknown[]) =>
        fail ? Promise.reject(fail()) : Reflect.apply(method, target, args);
    },
  });
}

let rooms: AttackServer;
let directory: AttackServer;
let session: AttackServer;
beforeAll(async () => {
  rooms = await attackServer({ rooms: (port): Rooms => failing(port) });
  directory = await attackServer({ directory: (port): Directory => failing(port) });
  session = await attackServer({
    authenticate: () => {
      throw fail?.();
    },
  });
});
afterEach(() => {
  fail = null;
});
afterAll(() => Promise.all([rooms.close(), directory.close(), session.close()]));

describe.each(failures)("given a port that is rejected with %s", (_, failure) => {
  it.each(personRoutes.map((route) => [titleOf(route), route] as const))(
    "should let nothing of it out at %s",
    async (_title, route) => {
      for (const server of [rooms, directory, session]) {
        fail = failure;
        const { status, body, headers } = await server.sendInVain(route);
        fail = null;
        const told = JSON.stringify([body, [...headers], server.logged]);
        expect(told).not.toMatch(/hunter2|sk_live|do not leak|html|forged|\.ts:\d|node_modules/);
        if (status < 400) continue;
        const { code } = body as { code: string };
        expect(code).toMatch(/^(upstream_|bad_upstream|unknown_outcome|internal|invitation_not_f)/);
        expect(code === "internal").toBe(status === 500);
        for (const entry of server.logged) expect(JSON.stringify(entry)).not.toMatch(/\\[rn]/);
      }
    },
  );
});
