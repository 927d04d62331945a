import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type AttackServer, attackServer } from "./support/attack-server.ts";

let server: AttackServer;
beforeAll(async () => {
  server = await attackServer();
});
afterAll(() => server.close());

const path = "/rooms/launch-plan/access";
const change = JSON.stringify({ people: { lea: "owner" } });

/** Everything that comes back for these bytes, until the server is done with the connection. */
async function answerTo(bytes: string): Promise<string> {
  const socket = connect(server.port, "127.0.0.1");
  await once(socket, "connect");
  let answered = "";
  socket.on("data", (data: Buffer) => {
    answered += data.toString();
  });
  // Being cut off is an answer too.
  socket.on("error", () => {});
  socket.end(Buffer.from(bytes, "latin1"));
  if (!socket.closed) await once(socket, "close");
  return answered;
}

const request = (head: readonly string[], body = "") =>
  `${[...head, "Connection: close", "", ""].join("\r\n")}${body}`;
const patch = (...headers: string[]) => [
  `PATCH ${path} HTTP/1.1`,
  "Host: share.local",
  "Origin: http://share.local",
  "Cookie: session=olivier",
  "Content-Type: application/json",
  ...headers,
];
/** A request that would be granted, where it is not to be read as one. */
const smuggled = `${patch(`Content-Length: ${change.length}`).join("\r\n")}\r\n\r\n${change}`;
const get = (target: string, ...headers: string[]) => [
  `GET ${target} HTTP/1.1`,
  "Host: share.local",
  "Cookie: session=noor",
  ...headers,
];

/** Bytes that are no request, or that servers have read in two ways. */
const attacks: [string, string][] = [
  [
    "a length and pieces",
    request(patch("Content-Length: 4", "Transfer-Encoding: chunked"), `0\r\n\r\n${smuggled}`),
  ],
  [
    "two lengths",
    request(patch("Content-Length: 2", `Content-Length: ${2 + smuggled.length}`), `{}${smuggled}`),
  ],
  [
    "a list of lengths",
    request(patch(`Content-Length: ${change.length}, ${change.length}`), change),
  ],
  ["a negative length", request(patch("Content-Length: -1"), change)],
  ["a length in hexadecimal", request(patch("Content-Length: 0x10"), change)],
  ["a length with a sign", request(patch("Content-Length: +30"), change)],
  ["a length without end", request(patch(`Content-Length: ${"9".repeat(40)}`), change)],
  [
    "pieces of two kinds",
    request(patch("Transfer-Encoding: chunked, identity"), `0\r\n\r\n${smuggled}`),
  ],
  ["pieces in disguise", request(patch("Transfer-Encoding: xchunked"), `0\r\n\r\n${smuggled}`)],
  ["pieces with a space", request(patch("Transfer-Encoding : chunked"), `0\r\n\r\n${smuggled}`)],
  [
    "pieces twice",
    request(patch("Transfer-Encoding: chunked", "Transfer-Encoding: x"), "0\r\n\r\n"),
  ],
  [
    "a size that is none",
    request(patch("Transfer-Encoding: chunked"), `zz\r\n${change}\r\n0\r\n\r\n`),
  ],
  ["a size without end", request(patch("Transfer-Encoding: chunked"), `${"f".repeat(20)}\r\n{}`)],
  ["a piece cut off", request(patch("Transfer-Encoding: chunked"), `ff\r\n${change}`)],
  ["a body cut off", request(patch("Content-Length: 200"), change)],
  [
    "a header in a header",
    request(patch("X-A: b\rX-B: c", `Content-Length: ${change.length}`), change),
  ],
  [
    "a folded header",
    request(patch("X-A: b", " X-B: c", `Content-Length: ${change.length}`), change),
  ],
  [
    "a null byte in a header",
    request(patch("X-A: \u0000", `Content-Length: ${change.length}`), change),
  ],
  ["a header without a name", request(patch(": x", `Content-Length: ${change.length}`), change)],
  ["no header's end", `PATCH ${path} HTTP/1.1\r\nHost: share.local\r\nCookie: session=olivier`],
  ["headers of 20,000 bytes", request(get(path, `X-A: ${"a".repeat(20_000)}`))],
  ["a cookie of 20,000 bytes", request(get(path, `Cookie: session=${"a".repeat(20_000)}`))],
  ["3,000 headers", request(get(path, ...Array.from({ length: 3_000 }, (_, i) => `X-${i}: a`)))],
  ["no version", `GET ${path}\r\n\r\n`],
  ["an old version", `GET ${path} HTTP/0.9\r\n\r\n`],
  ["a later version", `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`],
  ["no host", `GET ${path} HTTP/1.1\r\nConnection: close\r\n\r\n`],
  ["two hosts", request(get(path, "Host: evil.example"))],
  ["a host that is none", request([`GET ${path} HTTP/1.1`, "Host: a b/c?d#e"])],
  ["a space in the path", request(get("/rooms/launch plan/access"))],
  ["a null byte in the path", request(get("/rooms/launch-plan\u0000/access"))],
  ["a line feed in the path", request(get("/rooms/launch-plan\n/access"))],
  ["another server's address", request(get(`http://evil.example${path}`))],
  ["no path", request(get("*"))],
  ["a method that is none", request([`PATCH\u0000 ${path} HTTP/1.1`, "Host: share.local"])],
  ["a tunnel", request(["CONNECT share.local:443 HTTP/1.1", "Host: share.local"])],
  ["TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003"],
  ["a protocol to go on with", request(get(path, "Upgrade: websocket", "Sec-WebSocket-Key: x"))],
  [
    "a wish to be asked for the body",
    request(patch("Expect: 200-maybe", `Content-Length: ${change.length}`), change),
  ],
];

describe("given bytes on the wire", () => {
  it.each(attacks)("should do nothing for %s, and go on", async (_, bytes) => {
    server.calls.length = 0;
    const before = JSON.stringify([...server.rooms.all]);
    const answered = await answerTo(bytes);
    expect(answered).not.toMatch(/^HTTP\/1\.1 (2\d\d|500)|\.ts:|node_modules|at \w+ \(/);
    expect(server.calls.map(({ name }) => name)).not.toContain("rooms.update");
    expect(JSON.stringify([...server.rooms.all])).toBe(before);
  });

  it("should not wait for a body that says it is too large", async () => {
    const socket = connect(server.port, "127.0.0.1");
    socket.write(`${patch("Content-Length: 1000000").join("\r\n")}\r\n\r\n`);
    const [answered] = (await once(socket, "data")) as [Buffer];
    socket.destroy();
    expect(answered.toString()).toMatch(/^HTTP\/1\.1 413 /);
  });

  it("should read what follows a refused request as a request of its own", async () => {
    const refused = smuggled.replace("session=olivier", "session=zoe");
    const unnamed = smuggled.replace("Origin: http://share.local\r\n", "");
    const answered = await answerTo(`${refused}${unnamed}`);
    const codes = [...answered.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code);
    expect(codes).toEqual(["grant_exceeds_own", "cross_site"]);
  });

  it("should grant what is smuggled here where it is sent as it should be", async () => {
    expect(await answerTo(smuggled)).toMatch(/^HTTP\/1\.1 200 /);
    expect(server.rooms.all.get("launch-plan")?.metadata.owner).toEqual(["olivier", "lea"]);
  });

  afterEach(async () => {
    expect((await server.send({ path })).status).toBe(200);
  });
});
