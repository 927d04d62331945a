import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { people } from "@guestlist/testing/people";
import { createAdaptorServer } from "@hono/node-server";
import { expect } from "vitest";
import type { Code, Mail } from "../../../src/index.ts";
import { createMemoryStore } from "../../../src/memory.ts";
import { type Answer, readChecked } from "../../support/answer.ts";
import { type Fixture, type FixtureOptions, shareFixture } from "../../support/share-fixture.ts";

/** A request as somebody hostile sends it. */
export interface Attack {
  /** Whose session it has, `null` for none. @default "olivier", who owns the room */
  as?: string | null;
  /** @default "GET" */
  method?: string;
  /** Sent as it is. */
  path: string;
  json?: unknown;
  /** Sent as it is, instead of `json`; several pieces are sent without a length. */
  body?: AttackBody;
  /** Beside the usual ones, or instead of them; `null` leaves one out. */
  headers?: Readonly<Record<string, string | null>>;
}

export type AttackBody = string | Uint8Array | readonly string[];

/** What must be answered. */
export interface Refusal {
  status: number;
  code: Code;
  /** Whether nothing at all may be called for it. @default false */
  isUncalled?: boolean;
}

export interface AttackServer extends Omit<Fixture, "send"> {
  /** What was logged for the last request in vain. */
  logged: readonly unknown[];
  /** Every mail that was sent for what `send` sent. */
  mails: readonly Mail[];
  port: number;
  origin: string;
  send(attack: Attack): Promise<Answer>;
  /** Sends what must be refused, and checks that nothing came of it and nothing came out. */
  refuse(attack: Attack, refusal: Refusal): Promise<Answer>;
  /** Makes a request, checks that it changed nothing, and tells which calls it made. */
  sendInVain(attack: Attack): Promise<Answer & { called: string[] }>;
  close(): Promise<void>;
}

const writing = /^rooms\.(update|announce)|\.(save|record|forget)$/;

/** What no refusal and no line of the log may hold: scopes, metadata, addresses, hashes, code. */
const secrets =
  /room:(read|write)|do not leak|hunter2|sk_|@(acme\.io|other\.io|elsewhere\.org)|[0-9a-f]{64}|\.ts:\d|node_modules/;

/** The API on a port of its own, with a session in a cookie as apps have it. */
export async function attackServer({
  storeless = false,
  ...options
}: FixtureOptions & { storeless?: boolean } = {}): Promise<AttackServer> {
  const logged: unknown[] = [];
  const mails: Mail[] = [];
  const fixture = shareFixture({
    authenticate: callerOf,
    log: (entry) => {
      logged.push(entry);
    },
    mailer: {
      send: async (mail) => {
        mails.push(mail);
      },
    },
    ...(!storeless && { store: createMemoryStore() }),
    ...options,
  });
  const server = createAdaptorServer({ fetch: fixture.share.fetch });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  const origin = `http://127.0.0.1:${port}`;

  const exchanged = async (attack: Attack) => {
    const { method = "GET", path } = attack;
    const { statusCode = 0, headers, text } = await exchange(agent, port, origin, attack);
    const answered = new Headers();
    for (const [name, value] of Object.entries(headers)) answered.set(name, String(value));
    const isBare = statusCode === 204 || method === "HEAD";
    const response = new Response(isBare ? null : text, { status: statusCode, headers: answered });
    return readChecked({ method, path }, response);
  };
  let seen = 0;
  const sendInVain = async (attack: Attack) => {
    logged.length = 0;
    const before = JSON.stringify([...fixture.rooms.all]);
    const answer = await exchanged(attack);
    expect(JSON.stringify([...fixture.rooms.all])).toBe(before);
    // What comes late is found by the next one: nothing is forgotten until it was looked at.
    const called = fixture.calls.splice(0).map(({ name }) => name);
    expect(called.filter((name) => writing.test(name))).toEqual([]);
    expect(mails.length).toBe(seen);
    return { ...answer, called };
  };
  return {
    ...fixture,
    logged,
    mails,
    port,
    origin,
    send: async (attack) => {
      const answer = await exchanged(attack);
      // What nobody waits for begins in the turn after the answer.
      await new Promise((resolve) => setTimeout(resolve, 0));
      await new Promise((resolve) => setTimeout(resolve, 0));
      seen = mails.length;
      fixture.calls.length = 0;
      return answer;
    },
    sendInVain,
    refuse: async (attack, { status, code, isUncalled = false }) => {
      const { called, ...answer } = await sendInVain(attack);
      expect({ status: answer.status, body: answer.body }).toMatchObject({
        status,
        body: { code },
      });
      expect(called).not.toContain("rooms.identify");
      if (isUncalled) expect(called).toEqual([]);
      expect(JSON.stringify([answer.body, [...answer.headers], logged])).not.toMatch(secrets);
      return answer;
    },
    close: async () => {
      agent.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** The session is the cookie alone. */
function callerOf(asked: Request) {
  const session = /(?:^|; )session=([^;]*)/.exec(asked.headers.get("Cookie") ?? "")?.[1];
  if (session === undefined) return null;
  const userId = decodeURIComponent(session);
  const email = people.find(({ id }) => id === userId)?.email;
  return { userId, ...(email !== undefined && { email, emailVerified: true }) };
}

async function exchange(agent: Agent, port: number, origin: string, attack: Attack) {
  const { as = "olivier", method = "GET", path, json, body, headers = {} } = attack;
  const content = body ?? (json === undefined ? undefined : JSON.stringify(json));
  const usual: Record<string, string | null> = {
    Origin: origin,
    Cookie: as === null ? null : `session=${encodeURIComponent(as)}`,
    "Content-Type": content === undefined ? null : "application/json",
  };
  const sent = request({ agent, host: "127.0.0.1", port, method, path });
  for (const [name, value] of Object.entries({ ...usual, ...headers })) {
    if (value !== null) sent.setHeader(name, value);
  }
  if (typeof content === "string" || content instanceof Uint8Array) {
    // By default not every method has a length.
    sent.setHeader("Content-Length", Buffer.byteLength(content));
    sent.write(content);
  } else {
    for (const piece of content ?? []) sent.write(piece);
  }
  sent.end();
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  const pieces: Buffer[] = [];
  for await (const piece of answer) pieces.push(piece);
  const { statusCode, headers: answered } = answer;
  return { statusCode, headers: answered, text: Buffer.concat(pieces).toString() };
}
